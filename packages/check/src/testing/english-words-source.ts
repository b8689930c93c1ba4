import { wordsOfDictionaries } from './words-of-dictionaries.ts'

const WIDTH = 108

/** The text of `names/generated/english-words.ts`, as it has to be. */
export function englishWordsSource(): string {
  const { common, rarer, irregular } = wordsOfDictionaries()
  return `/**
 * Made from WordNet 3.0 (copyright 2006 by Princeton University, all rights reserved; used under the WordNet License),
 * and from the npm packages wink-lexicon (copyright GRAYPE Systems Private Limited) and compromise (copyright Spencer
 * Kelly), both under the MIT License; which words are in use also from SCOWL (copyright 2000-2018 by Kevin Atkinson, used
 * under its MIT-like license). Do not edit: \`npm run generate -w @landfall/check\` makes it again.
 */

/** Lines of words of one use: \`n\`, \`v\`, \`a\`, \`r\` for noun, verb, adjective, adverb, the most usual first. */
export const WORDS_BY_USE = \`
${wrapped(common)}
\`

/** Words that are known to most, and that people do not write often, each with its uses; a blank line behind a letter. */
export const RARER_WORDS = \`
${wrapped(rarer.replaceAll('\n', '\n\n'))}
\`

/** Irregular verbs: the base, then what is used for the past, the participle last; with commas between the verbs. */
export const IRREGULAR_VERBS = \`
${wrapped(irregular.replaceAll('\n', ', '))}
\`
`
}

/** Each line over as many as it needs. */
function wrapped(text: string): string {
  return text.split('\n').map(wrappedLine).join('\n')
}

function wrappedLine(line: string): string {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current.length + word.length >= WIDTH) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current].join('\n')
}
