import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryStorm } from '../testing/arbitrary-storm.ts'
import { indexOf, OPTIONS } from '../testing/documented.ts'
import { exampleStorms } from '../testing/example-storms.ts'
import { GARDEN_SHOP } from '../testing/garden-shop.ts'
import { manyContexts } from '../testing/many-contexts.ts'
import { layLines } from './lay-lines.ts'
import { planWall } from './plan-wall.ts'
import { routeArrows } from './route-arrows.ts'
import { wallOf } from './wall-of.ts'

const STORMS = [
  ...exampleStorms,
  { name: 'garden shop', index: indexOf(GARDEN_SHOP) },
  { name: 'many contexts', index: indexOf(manyContexts(12)) },
]

describe('layLines', () => {
  it.each(STORMS)('[DOCUMENT-41] no line runs over a note in $name', ({ index }) => {
    expect(linesOverNotes(index)).toEqual([])
  })

  it('[DOCUMENT-41] no line runs over a note in storms of strangers', () => {
    fc.assert(
      fc.property(arbitraryStorm, (text) => {
        expect(linesOverNotes(indexOf(text))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

function linesOverNotes(index: Parameters<typeof wallOf>[0]): readonly string[] {
  const wall = wallOf(index, OPTIONS)
  const plan = planWall(wall)
  const { lines, metrics } = layLines(plan, routeArrows(plan, wall.arrows))
  const boxes = plan.spots.flatMap((spot) => {
    const corner = metrics.cornerOf(spot)
    return [...spot.shape.boxes].map(([key, box]) => ({
      ...box,
      key,
      x: box.x + corner.x,
      y: box.y + corner.y,
    }))
  })
  return lines.flatMap(({ route, points }) =>
    points.slice(1).flatMap((to, at) => {
      const from = points[at] ?? to
      const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)]
      const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)]
      return boxes
        .filter(
          (box) => left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y,
        )
        .map((box) => `${route.arrow.from} -> ${route.arrow.to} runs over ${box.key}`)
    }),
  )
}
