/** Numbers that look like chance and are the same for the same seed: mulberry32, in the public domain. */
export interface Chance {
  /** From 0 up to the bound, without it. */
  below(bound: number): number
  /** One of them; throws for none. */
  pick<Item>(items: readonly Item[]): Item
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  function below(bound: number): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound)
  }
  return {
    below,
    pick(items) {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('There is nothing to pick from.')
      return item
    },
  }
}
