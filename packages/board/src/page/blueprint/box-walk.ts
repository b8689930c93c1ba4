import { centerOf, type Rect } from '../storm/rect.ts'
import type { Blueprint } from './blueprint.ts'

export type Way = 'left' | 'right' | 'up' | 'down'

/**
 * The key of the box or card that lies next to one: along its lane, or in the lanes above and below it. From nowhere,
 * and from one that is gone, it goes to the first of the story. Undefined where there is no further.
 */
export function boxBeside(blueprint: Blueprint, key: string | undefined, way: Way): string | undefined {
  const all = [...blueprint.boxes, ...blueprint.cards]
  const here = all.find((each) => each.key === key)
  if (!here) return all[0]?.key
  const isAlong = way === 'left' || way === 'right'
  const others = all.flatMap((each) => {
    const [along, across] = distances(here.rect, each.rect, way)
    const isInLane = Math.abs(across) < blueprintStep(here.rect, isAlong)
    return along <= 1 || (isAlong && !isInLane) ? [] : [{ key: each.key, far: along + 3 * Math.abs(across) }]
  })
  return others.toSorted((one, other) => one.far - other.far)[0]?.key
}

/** How far the other lies in the way that is asked for, and how far beside it. */
function distances(one: Rect, other: Rect, way: Way): readonly [number, number] {
  const [from, to] = [centerOf(one), centerOf(other)]
  const [x, y] = [to.x - from.x, other.y - one.y]
  switch (way) {
    case 'left':
      return [-x, y]
    case 'right':
      return [x, y]
    case 'up':
      return [-y, x]
    case 'down':
      return [y, x]
  }
}

/** Within this much two boxes are side by side. */
function blueprintStep({ height }: Rect, isAlong: boolean): number {
  return isAlong ? height / 2 : Infinity
}
