import { canBeNoun, type EnglishWord } from './english-word.ts'
import { PARTICLES, PREPOSITIONS } from './function-words.ts'

/**
 * Whether a past tense or a participle is among the words. `OrderRead` may have happened; `ReadMeter` has not: the
 * verbs that do not change count behind something they may have happened to.
 */
export function hasHappened(words: readonly EnglishWord[]): boolean {
  return words.some((_, at) => hasHappenedAt(words, at))
}

export function hasHappenedAt(words: readonly EnglishWord[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  const next = words[at + 1]
  if (word.past !== undefined) return !(LAID_AND_FELLED.has(word.lower) && next && isObject(next))
  if (!word.isUnchanging) return false
  const isAtEnd = !next || PARTICLES.has(next.lower) || PREPOSITIONS.has(next.lower) || next.uses === 'r'
  const isBehindVerb =
    at > 0 && words.slice(0, at).every(({ uses, past }) => uses === 'v' && past === undefined)
  return isAtEnd && !isBehindVerb && (at > 0 || words.length === 1)
}

function isObject(word: EnglishWord): boolean {
  return canBeNoun(word) && !PREPOSITIONS.has(word.lower) && !PARTICLES.has(word.lower)
}

/** Whoever lay or fell did it to nothing: before an object they are verbs of their own. */
const LAID_AND_FELLED: ReadonlySet<string> = new Set(['lay', 'fell'])
