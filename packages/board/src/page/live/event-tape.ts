import type { StoredEvent } from '../service/stored-event.ts'
import { type EventShape, shapeOf } from './event-shape.ts'
import { createShapeRing } from './shape-ring.ts'

/** What is remembered of a log: the shape and time of many events, and the last ones whole. Its memory is bounded. */
export interface EventTape {
  /** Of the first event that is remembered; 0 where none is. */
  readonly first: number
  /** Of the last one; 0 where none is. */
  readonly last: number
  /** Takes in events in the order of the log. */
  add(events: readonly StoredEvent[]): void
  clear(): void
  /** How many events there were of each shape, from the first that was ever added up to a position. */
  countsUpTo(position: number): ReadonlyMap<EventShape, number>
  /** When the event at a position happened, in milliseconds since 1970. */
  timeAt(position: number): number | undefined
  /** Positions of the last events of a type up to a position, the latest first. */
  positionsOf(type: string, range: { readonly upTo: number; readonly count: number }): readonly number[]
  /** The whole event, while it is among the last ones. */
  eventAt(position: number): StoredEvent | undefined
}

export function createEventTape({
  countMax,
  wholeCountMax,
}: {
  readonly countMax: number
  readonly wholeCountMax: number
}): EventTape {
  const whole = new Map<number, StoredEvent>()
  let ring = createShapeRing(countMax)
  let before: StoredEvent | undefined

  const typeAt = (position: number) => ring.shapeAt(position)?.type

  function addOne(event: StoredEvent): void {
    const { position, at } = event
    if (position <= ring.last) return
    ring.add(position, { shape: shapeOf(event, before, typeAt), at })
    whole.set(position, event)
    whole.delete(position - wholeCountMax)
    before = event
  }

  return {
    get first() {
      return ring.first
    },
    get last() {
      return ring.last
    },
    add(events) {
      for (const event of events) addOne(event)
    },
    clear() {
      whole.clear()
      ring = createShapeRing(countMax)
      before = undefined
    },
    countsUpTo: (position) => ring.countsUpTo(position),
    timeAt: (position) => ring.timeAt(position),
    positionsOf(type, { upTo, count }) {
      const found: number[] = []
      for (let at = Math.min(upTo, ring.last); at >= ring.first && at > 0 && found.length < count; at--) {
        if (typeAt(at) === type) found.push(at)
      }
      return found
    },
    eventAt: (position) => whole.get(position),
  }
}
