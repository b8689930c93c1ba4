import type { EventShape } from './event-shape.ts'

/** The shape and time of the last events of a log, in ten bytes for each, and how many of each shape there were before. */
export interface ShapeRing {
  /** Position of the first event that is remembered; 0 where none is. */
  readonly first: number
  /** Of the last one; 0 where none is. */
  readonly last: number
  /** Positions only grow; behind a gap everything before is counted and no more. */
  add(position: number, event: { readonly shape: EventShape; readonly at: number }): void
  shapeAt(position: number): EventShape | undefined
  timeAt(position: number): number | undefined
  countsUpTo(position: number): ReadonlyMap<EventShape, number>
}

/** Shapes in a storm are few: events, times those who may bring them about. What is beyond is counted as the last one. */
const SHAPE_COUNT_MAX = 60_000

export function createShapeRing(countMax: number): ShapeRing {
  const numberAt = new Uint16Array(countMax)
  const times = new Float64Array(countMax)
  const numbers = new Map<string, number>()
  const shapes: EventShape[] = []
  /** By the number of a shape: events that are no longer remembered, and all there were. */
  const past: number[] = []
  const total: number[] = []
  let first = 0
  let last = 0

  const holds = (position: number) => first > 0 && position >= first && position <= last
  const numberOf = (position: number) => numberAt[position % countMax] ?? 0

  function numbered(shape: EventShape): number {
    const key = `${shape.type}|${shape.by ?? ''}|${shape.answers ?? ''}|${shape.beginsCommand}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = Math.min(shapes.length, SHAPE_COUNT_MAX)
    numbers.set(key, number)
    shapes[number] = shape
    return number
  }

  function forgetUpTo(position: number): void {
    for (; first <= position; first++) increase(past, numberOf(first))
  }

  return {
    get first() {
      return first
    },
    get last() {
      return last
    },
    add(position, { shape, at }) {
      if (last > 0 && position !== last + 1) forgetUpTo(last)
      if (first === 0 || first > last) first = position
      forgetUpTo(position - countMax)
      const number = numbered(shape)
      numberAt[position % countMax] = number
      times[position % countMax] = at
      increase(total, number)
      last = position
    },
    shapeAt: (position) => (holds(position) ? shapes[numberOf(position)] : undefined),
    timeAt: (position) => (holds(position) ? times[position % countMax] : undefined),
    countsUpTo(position) {
      const counts = [...(position >= last ? total : past)]
      const end = position >= last ? first : Math.min(position, last) + 1
      for (let at = first; at < end; at++) increase(counts, numberOf(at))
      return new Map(shapes.map((shape, number) => [shape, counts[number] ?? 0]))
    },
  }
}

/** @param counts - one of them grows by one. */
function increase(counts: number[], number: number): void {
  counts[number] = (counts[number] ?? 0) + 1
}
