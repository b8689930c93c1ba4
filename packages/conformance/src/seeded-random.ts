/**
 * Numbers from 0 to 1, 1 excluded; the same seed gives the same ones in the same order.
 *
 * @param seed - any number; its lowest 32 bits count.
 * Source: the mixing step of SplitMix32, Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}
