import { randomWords } from './seeded-random.ts'

/** Where new ids come from. */
export interface IdSource {
  newId(): string
}

/** Ids that people can read: `id-1`, `id-2`, …; unique within this source. */
export function countingIds({ prefix = 'id' }: { readonly prefix?: string } = {}): IdSource {
  let count = 0
  return {
    newId() {
      count += 1
      return `${prefix}-${count}`
    },
  }
}

/**
 * Ids in the form of a random UUID (version 4); the same seed gives the same ids in the same order.
 * They are no secrets: whoever knows the seed knows them all.
 *
 * @param seed - any safe integer; throws a RangeError for another number.
 */
export function seededIds({ seed }: { readonly seed: number }): IdSource {
  const nextWord = randomWords(seed)
  return {
    newId() {
      const hex = [nextWord(), nextWord(), nextWord(), nextWord()].map(hex8).join('')
      const variant = (8 + (nextWord() % 4)).toString(16)
      return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `4${hex.slice(13, 16)}`,
        `${variant}${hex.slice(17, 20)}`,
        hex.slice(20),
      ].join('-')
    },
  }
}

function hex8(word: number): string {
  return word.toString(16).padStart(8, '0')
}
