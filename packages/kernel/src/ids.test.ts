import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countingIds, type IdSource, seededIds } from './ids.ts'

function take(count: number, ids: IdSource): readonly string[] {
  return Array.from({ length: count }, () => ids.newId())
}

it('[KERNEL-80] counting ids count', () => {
  expect(take(3, countingIds())).toEqual(['id-1', 'id-2', 'id-3'])
  expect(take(2, countingIds({ prefix: 'order' }))).toEqual(['order-1', 'order-2'])
})

it('[KERNEL-81] the same seed gives the same ids, another seed others', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (seed, other) => {
      expect(take(5, seededIds({ seed }))).toEqual(take(5, seededIds({ seed })))
      if (seed === other) return
      const both = [...take(5, seededIds({ seed })), ...take(5, seededIds({ seed: other }))]
      expect(new Set(both).size).toBe(10)
    }),
  )
})

it('[KERNEL-81] seeded ids look like version 4 UUIDs, and do not repeat', () => {
  const ids = take(10_000, seededIds({ seed: 7 }))
  const form = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  expect(ids.filter((id) => !form.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(10_000)
})

it.each([0.5, Number.NaN, 2 ** 53])('[KERNEL-81] %d is no seed', (seed) => {
  expect(() => seededIds({ seed })).toThrow(RangeError)
})
