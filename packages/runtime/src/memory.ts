import type { Cause, Decider, Recorded } from '@landfall/kernel'
import { attempt } from '@landfall/kernel'
import { boundedCache } from './bounded-cache.ts'
import type { Draft } from './draft.ts'
import { recordedEvent } from './recorded-event.ts'
import type { Shelf, Store, StoredRecord } from './store.ts'
import { settled, type Work } from './work.ts'

/** An aggregate instance as it is with all that waits to be written. Changed in place by whoever records its events. */
export interface Instance {
  readonly aggregate: string
  readonly key: string
  state: unknown
  version: number
}

/** Of a decider, what it takes to fold its events. */
type Folding = Pick<Decider, 'aggregate' | 'initialState' | 'evolve'>

/** A row as it is with all that waits to be written; `row` is undefined where there is none. */
interface Row {
  readonly key: string
  row: unknown
  rank: number
}

/** What has been read from the store and what the next commit will write, held within a bound. */
export interface Memory {
  /** What the next commit will write. */
  draft(): Draft
  instanceOf(folding: Folding, key: string): Work<Instance>
  rowOf(view: string, key: string): Work<Row>
  /** Any other record, what waits to be written included. */
  recordOf<S extends Shelf>(shelf: S, scope: string, key: string): Work<StoredRecord<S> | undefined>
  /** Begins the next draft, and forgets what was not used for long: the draft has been written. */
  written(next: Draft): void
  /** Begins the next draft, and forgets everything: the draft could not be written. */
  forget(next: Draft): void
}

interface MemoryLimits {
  readonly instanceCountMax: number
  readonly rowCountMax: number
}

export interface MemoryParts {
  readonly store: Store
  readonly limits: MemoryLimits
  /** An event of the log that an aggregate cannot take; the instance goes on without it. */
  readonly onUnreadable: (recorded: Recorded, cause: Cause) => void
  readonly draft: Draft
}

export function createMemory({ store, limits, onUnreadable, draft: first }: MemoryParts): Memory {
  const instances = boundedCache<string, Instance>({ entryCountMax: limits.instanceCountMax })
  const rows = boundedCache<string, Row>({ entryCountMax: limits.rowCountMax })
  let draft = first

  function* readInstance(decider: Folding, key: string): Work<Instance> {
    const { aggregate } = decider
    const snapshot = yield* settled(store.readRecord('snapshot', aggregate, key))
    const instance: Instance = { aggregate, key, state: decider.initialState, version: 0 }
    if (snapshot) {
      instance.state = snapshot.value.state
      instance.version = snapshot.rank
    }
    const events = yield* settled(store.readStream({ aggregate, key, afterVersion: instance.version }))
    for (const stored of events) {
      const recorded = recordedEvent(store.logId, stored)
      const evolved = attempt(() => decider.evolve(instance.state, recorded.event, recorded))
      if (evolved.ok) instance.state = evolved.value
      else onUnreadable(recorded, evolved.failure)
      instance.version = stored.version
    }
    return instance
  }

  return {
    draft: () => draft,
    *instanceOf(decider, key) {
      const place = placeOf(decider.aggregate, key)
      const known = instances.get(place)
      if (known) return known
      const read = yield* readInstance(decider, key)
      instances.set(place, read)
      return read
    },
    *rowOf(view, key) {
      const place = placeOf(view, key)
      const known = rows.get(place)
      if (known) return known
      const stored = yield* settled(store.readRecord('row', view, key))
      const read: Row = { key, row: stored?.value, rank: stored?.rank ?? 0 }
      rows.set(place, read)
      return read
    },
    *recordOf(shelf, scope, key) {
      const change = draft.find(shelf, scope, key)
      if (change) return change.kind === 'put' ? change.record : undefined
      return yield* settled(store.readRecord(shelf, scope, key))
    },
    written(next) {
      draft = next
      instances.trim()
      rows.trim()
    },
    forget(next) {
      draft = next
      instances.clear()
      rows.clear()
    },
  }
}

function placeOf(scope: string, key: string): string {
  return `${scope}\n${key}`
}
