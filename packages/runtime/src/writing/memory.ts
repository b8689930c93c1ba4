import type { Folding } from '../commands/fold-event.ts'
import type { Shelf, StoredRecord } from '../store/store.ts'
import { boundedCache } from './bounded-cache.ts'
import type { Draft } from './draft.ts'
import { createInstances, type Instance, type InstanceLimits, type InstancesParts } from './instances.ts'
import { settled, type Work } from './work.ts'

/** A row as it is with all that waits to be written; `row` is undefined where there is none. */
export interface Row {
  readonly key: string
  row: unknown
  /** Position of the event that first put it. */
  rank: number
}

/** Records of the system as they are, from the store and what the next commit will write, held within a bound. */
export interface Memory {
  /** What the next commit will write. */
  draft(): Draft
  instanceOf(folding: Folding, key: string): Work<Instance>
  /** Reads an instance as if it were not known, without a state that was kept at or behind a version. */
  readAgain(folding: Folding, key: string, version: number): Work<void>
  /** Keeps the state of an instance, in the place of an earlier one. */
  keep(folding: Folding, instance: Instance): void
  rowOf(view: string, key: string): Work<Row>
  /** Any other record, what waits to be written included. */
  recordOf<S extends Shelf>(shelf: S, scope: string, key: string): Work<StoredRecord<S> | undefined>
  /** Begins the next draft, and forgets what was not used for long: the draft has been written. */
  written(next: Draft): void
  /** Begins the next draft, and forgets everything: the draft could not be written. */
  forget(next: Draft): void
}

interface MemoryLimits extends InstanceLimits {
  readonly rowCountMax: number
}

export interface MemoryParts extends Pick<InstancesParts, 'store' | 'read' | 'onUnreadable'> {
  readonly limits: MemoryLimits
  readonly draft: Draft
}

export function createMemory({ draft: first, ...parts }: MemoryParts): Memory {
  const { store, limits } = parts
  const rows = boundedCache<string, Row>({ entryCountMax: limits.rowCountMax })
  let draft = first
  const instances = createInstances({
    ...parts,
    draft: () => draft,
    snapshotOf: (aggregate, key) => recordOf('snapshot', aggregate, key),
  })

  function* recordOf<S extends Shelf>(
    shelf: S,
    scope: string,
    key: string,
  ): Work<StoredRecord<S> | undefined> {
    const change = draft.find(shelf, scope, key)
    if (change) return change.kind === 'put' ? change.record : undefined
    return yield* settled(store.readRecord(shelf, scope, key))
  }

  return {
    draft: () => draft,
    instanceOf: instances.of,
    readAgain: instances.readAgain,
    keep: instances.keep,
    *rowOf(view, key) {
      const place = placeOf(view, key)
      const known = rows.get(place)
      if (known) return known
      const stored = yield* settled(store.readRecord('row', view, key))
      const read: Row = { key, row: stored?.value, rank: stored?.rank ?? 0 }
      rows.set(place, read)
      return read
    },
    recordOf,
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
