import { memoryStore } from '../store/memory-store.ts'
import type { Store, StoredEvent } from '../store/store.ts'

/** A store in which amounts have been added to ten counters already, as nobody has seen it. */
export function counterLog(eventCount: number, store: Store = memoryStore()): Store {
  const events = Array.from({ length: eventCount }, (_, at) => added(at + 1))
  void store.commit({ events, records: [] })
  return store
}

function added(position: number): StoredEvent {
  const counter = `c${position % 10}`
  const id = `command ${position}`
  return {
    position,
    aggregate: 'Counter',
    key: counter,
    version: Math.ceil(position / 10),
    at: 0,
    causationId: id,
    correlationId: id,
    event: { type: 'Added', ...{ counter, amount: 1 + (position % 5) } },
  }
}
