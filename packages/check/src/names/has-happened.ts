import type { EnglishWord } from './english-word.ts'
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
  if (word.past !== undefined) return true
  if (!word.isUnchanging) return false
  const next = words[at + 1]
  const isAtEnd = !next || PARTICLES.has(next.lower) || PREPOSITIONS.has(next.lower) || next.uses === 'r'
  const isBehindVerb =
    at > 0 && words.slice(0, at).every(({ uses, past }) => uses === 'v' && past === undefined)
  return isAtEnd && !isBehindVerb && (at > 0 || words.length === 1)
}
