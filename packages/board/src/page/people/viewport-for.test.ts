import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rectSeen, viewportFor } from './viewport-for.ts'

const place = fc.integer({ min: -5_000, max: 5_000 })
const length = fc.integer({ min: 200, max: 3_000 })
const anyRect = fc.record({ x: place, y: place, width: length, height: length })
const anySize = fc.record({ width: length, height: length })

it('[BOARD-86] who follows sees all that is seen by whom they follow, in the middle, whatever their window', () => {
  fc.assert(
    fc.property(anyRect, anySize, (rect, size) => {
      const viewport = viewportFor(rect, size)
      const seen = rectSeen(viewport, size)
      const isCut = viewport.zoom === 0.05
      if (!isCut) {
        expect(seen.width).toBeGreaterThanOrEqual(rect.width - 0.001)
        expect(seen.height).toBeGreaterThanOrEqual(rect.height - 0.001)
      }
      expect(seen.x + seen.width / 2).toBeCloseTo(rect.x + rect.width / 2, 3)
      expect(seen.y + seen.height / 2).toBeCloseTo(rect.y + rect.height / 2, 3)
    }),
  )
})

it('[BOARD-86] in a window of the same size the same is seen', () => {
  expect(viewportFor({ x: 10, y: 20, width: 400, height: 300 }, { width: 800, height: 600 })).toEqual({
    x: -20,
    y: -40,
    zoom: 2,
  })
})
