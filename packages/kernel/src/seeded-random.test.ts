import { expect, it } from 'vitest'
import { seededRandom } from './seeded-random.ts'

function numbers(seed: number): readonly number[] {
  const random = seededRandom({ seed })
  return Array.from({ length: 10_000 }, random)
}

it('gives the same numbers for the same seed, and others for another', () => {
  expect(numbers(7)).toEqual(numbers(7))
  expect(numbers(7)).not.toEqual(numbers(8))
})

it('gives numbers from 0 to 1, spread evenly', () => {
  const tenths = Map.groupBy(numbers(1), (number) => Math.floor(number * 10))
  expect([...tenths.keys()].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  for (const tenth of tenths.values()) expect(Math.abs(tenth.length - 1_000)).toBeLessThan(150)
})

it('wants a seed that is a safe integer', () => {
  expect(() => seededRandom({ seed: 0.5 })).toThrow(RangeError)
})
