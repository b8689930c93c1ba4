import type { Batch, RecordChange, Shelf, StoredEvent, StoredRecord } from '../store/store.ts'

/** What the next commit will write, as it grows. */
export interface Draft {
  readonly events: StoredEvent[]
  put<S extends Shelf>(shelf: S, record: StoredRecord<S>): void
  remove(shelf: Shelf, scope: string, key: string): void
  /** The change of a record that waits to be written. */
  find<S extends Shelf>(shelf: S, scope: string, key: string): RecordChange<S> | undefined
  /** All changes of one shelf and scope. */
  changesOf<S extends Shelf>(shelf: S, scope: string): readonly RecordChange<S>[]
  readonly isEmpty: boolean
  /** Records that it changes. */
  readonly recordCount: number
  batch(): Batch
}

/** By scope, then by key: a record that changes twice is written once. */
type Changes<S extends Shelf> = Map<string, Map<string, RecordChange<S>>>

export function startDraft(): Draft {
  const events: StoredEvent[] = []
  const shelves: { [S in Shelf]: Changes<S> } = {
    row: new Map(),
    view: new Map(),
    process: new Map(),
    timer: new Map(),
    schedule: new Map(),
    call: new Map(),
    waiting: new Map(),
    parked: new Map(),
    answer: new Map(),
    snapshot: new Map(),
    rule: new Map(),
    watch: new Map(),
    broken: new Map(),
    discarded: new Map(),
  }
  let changeCount = 0

  function changesIn<S extends Shelf>(shelf: S, scope: string): Map<string, RecordChange<S>> {
    const changes: Changes<S> = shelves[shelf]
    const known = changes.get(scope)
    if (known) return known
    const begun = new Map<string, RecordChange<S>>()
    changes.set(scope, begun)
    return begun
  }

  return {
    events,
    put(shelf, record) {
      changeCount += 1
      changesIn(shelf, record.scope).set(record.key, { kind: 'put', shelf, record })
    },
    remove(shelf, scope, key) {
      changeCount += 1
      changesIn(shelf, scope).set(key, { kind: 'remove', shelf, scope, key })
    },
    find: (shelf, scope, key) => shelves[shelf].get(scope)?.get(key),
    changesOf: (shelf, scope) => [...(shelves[shelf].get(scope)?.values() ?? [])],
    get isEmpty() {
      return events.length === 0 && changeCount === 0
    },
    get recordCount() {
      const scopes = Object.values(shelves).flatMap((changes) => [...changes.values()])
      return scopes.reduce((count, { size }) => count + size, 0)
    },
    batch: () => ({
      events,
      records: Object.values(shelves).flatMap((scopes) =>
        [...scopes.values()].flatMap((changes) => [...changes.values()]),
      ),
    }),
  }
}
