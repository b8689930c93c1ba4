import { covering, overlaps, type Rect } from './rect.ts'

/** What is free on a wall, while stickies are put on it. */
export interface FreeRoom {
  isFree(rect: Rect): boolean
  take(rect: Rect): void
  /** The nearest free place to where something would like to lie; `isAllowed` may say more about it. */
  nearest(wish: Rect, isAllowed?: (rect: Rect) => boolean): Rect
}

/** Side of the squares by which what lies near is found. */
const SQUARE = 200
const STEP = { x: 50, y: 50 }
/** Steps away from the wish that are tried. */
const STEPS_MAX = 40
/** Between two stickies. */
const MARGIN = 16

export function freeRoom(taken: Iterable<Rect>): FreeRoom {
  const squares = new Map<string, Rect[]>()
  const all: Rect[] = []

  function take(rect: Rect): void {
    all.push(rect)
    for (const key of squaresOf(rect)) {
      const there = squares.get(key)
      if (there) there.push(rect)
      else squares.set(key, [rect])
    }
  }
  function isFree(rect: Rect): boolean {
    const wide = {
      x: rect.x - MARGIN,
      y: rect.y - MARGIN,
      width: rect.width + 2 * MARGIN,
      height: rect.height + 2 * MARGIN,
    }
    return squaresOf(wide).every((key) => !squares.get(key)?.some((other) => overlaps(other, wide)))
  }
  function nearest(wish: Rect, isAllowed: (rect: Rect) => boolean = () => true): Rect {
    for (const { x, y } of OFFSETS) {
      const rect = { ...wish, x: wish.x + x, y: wish.y + y }
      if (isAllowed(rect) && isFree(rect)) return rect
    }
    // So full that nothing near is free: below everything there is room.
    const whole = covering(all) ?? wish
    return { ...wish, x: wish.x, y: whole.y + whole.height + MARGIN }
  }
  for (const rect of taken) take(rect)
  return { isFree, take, nearest }
}

function squaresOf({ x, y, width, height }: Rect): string[] {
  const keys: string[] = []
  for (let column = Math.floor(x / SQUARE); column * SQUARE < x + width; column++) {
    for (let row = Math.floor(y / SQUARE); row * SQUARE < y + height; row++) keys.push(`${column} ${row}`)
  }
  return keys
}

/** Steps in all directions, the shortest first; of equally long ones to the right and below first. */
const OFFSETS = Array.from({ length: (2 * STEPS_MAX + 1) ** 2 }, (_, at) => ({
  x: ((at % (2 * STEPS_MAX + 1)) - STEPS_MAX) * STEP.x,
  y: (Math.floor(at / (2 * STEPS_MAX + 1)) - STEPS_MAX) * STEP.y,
})).toSorted(
  (one, other) => one.x ** 2 + one.y ** 2 - other.x ** 2 - other.y ** 2 || other.x - one.x || other.y - one.y,
)
