/**
 * Numbers from 0 to 1, 1 excluded; the same seed gives the same numbers in the same order.
 *
 * @param seed - any safe integer; throws a RangeError for another number.
 */
export function seededRandom({ seed }: { readonly seed: number }): () => number {
  const nextWord = randomWords(seed)
  return () => nextWord() / 2 ** 32
}

/**
 * Whole numbers below 2 ** 32, the same for the same seed.
 *
 * Source: sfc32 by Chris Doty-Humphrey (PractRand), with its 12 rounds of warming up.
 *
 * @param seed - any safe integer; throws a RangeError for another number.
 */
export function randomWords(seed: number): () => number {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`A seed is a safe integer, and ${seed} is not.`)
  let a = seed >>> 0
  let b = Math.floor(seed / 2 ** 32) >>> 0
  let c = 0x9e3779b9
  let counter = 1
  function nextWord(): number {
    const word = (a + b + counter) >>> 0
    counter = (counter + 1) >>> 0
    a = (b ^ (b >>> 9)) >>> 0
    b = (c + (c << 3)) >>> 0
    c = (((c << 21) | (c >>> 11)) + word) >>> 0
    return word
  }
  for (let round = 0; round < 12; round += 1) nextWord()
  return nextWord
}
