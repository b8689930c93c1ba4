import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitLines } from './fit-lines.ts'

it('[BOARD-64] text on a box stays within it, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 2, max: 20 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, count) => {
        const lines = fitLines(text, { letterCountMax: width, lineCountMax: count })
        expect(lines.length).toBeGreaterThan(0)
        expect(lines.length).toBeLessThanOrEqual(count)
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width)
      },
    ),
  )
})
it('[BOARD-64] text is broken between words, and says where it is cut', () => {
  const size = { letterCountMax: 10, lineCountMax: 2 }
  expect(fitLines('Order placed by hand', size)).toEqual(['Order', 'placed by…'])
  expect(fitLines('Order placed', size)).toEqual(['Order', 'placed'])
})
