import type { Storm } from '@landfall/language'
import type { Finding } from '@landfall/model'

/** Words that may be names, quoted ones included as one word each. */
const NAMES = /"[^"\n]*"|[\p{L}\p{N}]+/gu

/**
 * Findings of the rules without those that may only follow from text that could not be read: about stickies that are
 * broken themselves, and about stickies that broken text speaks of. Nobody knows what that would have said of them.
 */
export function withoutConsequences(found: readonly Finding[], { files, model }: Storm): readonly Finding[] {
  const broken = new Set(files.flatMap(brokenTexts).flatMap(namesIn))
  if (broken.size === 0) return found
  const names = new Map(model.elements.map((element) => [element.id, 'name' in element ? element.name : '']))
  return found.filter(({ element }) => element === undefined || !broken.has(names.get(element) ?? ''))
}

function brokenTexts({ text, outline, stickies }: Storm['files'][number]): readonly string[] {
  const lines = outline.problems.map(({ from, to }) => {
    const end = text.indexOf('\n', to)
    return text.slice(text.lastIndexOf('\n', from) + 1, end === -1 ? text.length : end)
  })
  return [...stickies.flatMap(({ sticky }) => (sticky.problem ? sticky.text : [])), ...lines]
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(NAMES)].map(([word]) => joined(word))
}

/** A phrase in quotes as the name that it means: `"Order placed"` is `OrderPlaced`. */
function joined(word: string): string {
  if (!word.startsWith('"')) return word
  const words = word.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((each) => each.charAt(0).toUpperCase() + each.slice(1)).join('')
}
