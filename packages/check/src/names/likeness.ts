import { type EnglishWord, englishWord } from './english-word.ts'
import { remembered } from './remembered.ts'
import { SYNONYMS } from './synonyms.ts'
import { wordsOfName } from './words-of-name.ts'

/** A name reduced to what it says: names of one likeness look like names for one thing. */
export interface Likeness {
  /** Spelling, number and the order of two words do not matter; synonyms are one word. */
  readonly key: string
  /** For each word that no dictionary knows: the key with a gap for it, and the word. It may be misspelt. */
  readonly unknown: readonly { readonly gap: string; readonly word: string }[]
  readonly words: readonly string[]
  /** The words as they are written, in small letters. */
  readonly texts: readonly string[]
}

/** @param team - groups of words that mean the same for a team, in small letters. */
export function likenessOf(team: readonly (readonly string[])[]): (name: string) => Likeness {
  const known = likenesses.get(team)
  if (known) return known
  const meanings = new Map<string, string>()
  for (const group of [...SYNONYMS, ...team]) {
    const meaning = group.map((word) => meanings.get(word)).find((known) => known !== undefined) ?? group[0]
    for (const word of group) meanings.set(word, meaning ?? word)
  }
  const made = remembered((name) => likeness(name, meanings))
  likenesses.set(team, made)
  return made
}

const likenesses = new WeakMap<readonly (readonly string[])[], (name: string) => Likeness>()

function likeness(name: string, meanings: ReadonlyMap<string, string>): Likeness {
  const texts = wordsOfName(name)
  const words = texts.map((text) => meaningOf(englishWord(text), meanings))
  const isPair = words.length === 2 && words.filter(isDone).length === 1
  const unknown = texts.flatMap((text, at) => {
    const { isKnown, lower, uses } = englishWord(text)
    if (isKnown || uses !== '' || !/^\p{L}{5,}$/u.test(text)) return []
    return [{ gap: gapAt(words, at), word: lower }]
  })
  return {
    key: (isPair ? words.toSorted() : words).join(' '),
    unknown,
    words,
    texts: texts.map((text) => text.toLowerCase()),
  }
}

/** The words with a gap in place of one of them. */
export function gapAt(words: readonly string[], at: number): string {
  return words.map((word, index) => (index === at ? '*' : word)).join(' ')
}

/** What has been done is marked, so that `ScheduleChanged` and `ChangeScheduled` differ. */
function meaningOf(word: EnglishWord, meanings: ReadonlyMap<string, string>): string {
  const meant = (base: string): string => meanings.get(base) ?? sameSpelling(base)
  if (word.past !== undefined) return `${meant(word.past)}${DONE}`
  if (word.plural !== undefined && !word.uses) return meant(word.plural)
  return meant(word.lower)
}

const DONE = '+'

function isDone(word: string): boolean {
  return word.endsWith(DONE)
}

/** British and American spelling as one. */
function sameSpelling(word: string): string {
  return word
    .replace(/is(e|ation|ing)$/, 'iz$1')
    .replace(/(?<=\p{L}{2})our$/u, 'or')
    .replace(/ll(?=$|ment$)/, 'l')
    .replace(/(?<=\p{L}{2})ogue$/u, 'og')
    .replace(/^centre$/, 'center')
    .replace(/^(licen|defen|offen)ce$/, '$1se')
    .replace(/^cheque$/, 'check')
}
