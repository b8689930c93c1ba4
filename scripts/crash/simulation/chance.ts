import { seededRandom } from '@landfall/kernel'

/** Decisions by lot. The same seed gives the same ones in the same order. */
export interface Chance {
  happens(rate: number): boolean
  /** From 0 to below the count. */
  below(count: number): number
  pick<Item>(items: readonly [Item, ...Item[]]): Item
  /** One of those there are; undefined where there is none. */
  any<Item>(items: readonly Item[]): Item | undefined
  seed(): number
}

export function chance(seed: number): Chance {
  const random = seededRandom({ seed })
  const below = (count: number) => Math.floor(random() * count)
  return {
    happens: (rate) => random() < rate,
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    any: (items) => items[below(items.length)],
    seed: () => below(2 ** 31),
  }
}
