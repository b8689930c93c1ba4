/**
 * Choices out of which something is made. When they have run out every choice is the first one, so a shorter list
 * makes a smaller thing and lower numbers make a simpler one: a failing example shrinks well.
 */
export interface Draw {
  /** A whole number from 0 to `max`, both included. */
  upTo(max: number): number
  /** One of the items; the first is the simplest. */
  pick<Item>(items: readonly Item[]): Item
  /** True in so many of a hundred cases, `false` being the simpler. */
  chance(percent: number): boolean
}

export function drawFrom(choices: readonly number[]): Draw {
  let index = 0
  const next = (): number => choices[index++] ?? 0
  return {
    upTo: (max) => next() % (max + 1),
    pick: (items) => {
      const item = items[next() % items.length]
      if (item === undefined) throw new Error('there is nothing to pick from')
      return item
    },
    chance: (percent) => next() % 100 >= 100 - percent,
  }
}

/** One of the items or, as the simplest, none. */
export function noneOr<Item>(draw: Draw, items: readonly Item[]): Item | undefined {
  return items[draw.upTo(items.length) - 1]
}

/** Between none and `max` things, each made on its own. */
export function several<Item>(draw: Draw, max: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: draw.upTo(max) }, (_, index) => make(index))
}

/** Some of the items, in their order. */
export function someOf<Item>(draw: Draw, items: readonly Item[], percent: number): Item[] {
  return items.filter(() => draw.chance(percent))
}
