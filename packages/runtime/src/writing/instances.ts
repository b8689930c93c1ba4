import type { Cause, Recorded } from '@landfall/kernel'
import { type Folding, foldEvent } from '../commands/fold-event.ts'
import type { ReadEvent } from '../reading/read-event.ts'
import { recordedEvent } from '../reading/recorded-event.ts'
import type { Store, StoredEvent, StoredRecord } from '../store/store.ts'
import { boundedCache } from './bounded-cache.ts'
import type { Draft } from './draft.ts'
import { createSnapshots, NO_VERSION } from './snapshots.ts'
import { settled, type Work } from './work.ts'

/** An aggregate instance as it is with all that waits to be written. Changed in place by whoever records its events. */
export interface Instance {
  readonly aggregate: string
  readonly key: string
  state: unknown
  version: number
  /** Version at which its state is to be kept, so that it need not be read from the beginning. */
  keepAt: number
  /** Its state lacks an event that cannot be read: nothing can be decided on it. */
  isLacking: boolean
}

/** Aggregate instances, read from the store when they are needed, and held within a bound. */
export interface Instances {
  of(folding: Folding, key: string): Work<Instance>
  /** Reads an instance as if it were not known, without a state that was kept at or behind a version. */
  readAgain(folding: Folding, key: string, version: number): Work<void>
  /** Keeps the state of an instance, in the place of an earlier one. */
  keep(folding: Folding, instance: Instance): void
  /** Forgets what was not used for long; everything that was recorded has been written. */
  trim(): void
  clear(): void
}

export interface InstanceLimits {
  readonly instanceCountMax: number
  readonly snapshotVersionCount: number
}

export interface InstancesParts {
  readonly store: Store
  readonly limits: InstanceLimits
  readonly read: ReadEvent
  /** An event of the log that cannot be read, or its aggregate cannot take. False: the instance does without it. */
  readonly onUnreadable: (recorded: Recorded, cause: Cause) => Work<boolean>
  /** What the next commit will write. */
  readonly draft: () => Draft
  /** As the next commit will leave it. */
  readonly snapshotOf: (aggregate: string, key: string) => Work<StoredRecord<'snapshot'> | undefined>
}

export function createInstances(parts: InstancesParts): Instances {
  const { store, limits, draft, snapshotOf } = parts
  const known = boundedCache<string, Instance>({ entryCountMax: limits.instanceCountMax })
  const snapshots = createSnapshots({ versionCount: limits.snapshotVersionCount })

  function* readInstance(folding: Folding, key: string): Work<Instance> {
    const { aggregate, definition, initialState } = folding
    const kept = definition === undefined ? undefined : yield* snapshotOf(aggregate, key)
    const snapshot = kept && snapshots.canTake(folding, kept) ? kept : undefined
    const version = snapshot?.rank ?? 0
    const state = snapshot ? snapshot.value.state : initialState
    const instance: Instance = {
      aggregate,
      key,
      state,
      version,
      keepAt: snapshots.nextVersion(folding, version),
      isLacking: false,
    }
    const events = yield* settled(store.readStream({ aggregate, key, afterVersion: version }))
    yield* foldAll(parts, { folding, instance }, events)
    return instance
  }

  return {
    *of(folding, key) {
      const place = placeOf(folding.aggregate, key)
      const found = known.get(place)
      if (found) return found
      const instance = yield* readInstance(folding, key)
      known.set(place, instance)
      return instance
    },
    *readAgain(folding, key, version) {
      const { aggregate } = folding
      const kept = yield* snapshotOf(aggregate, key)
      if (kept && kept.rank >= version) draft().remove('snapshot', aggregate, key)
      const instance = yield* readInstance(folding, key)
      const waiting = draft().events.filter((event) => event.aggregate === aggregate && event.key === key)
      yield* foldAll(parts, { folding, instance }, waiting)
      known.set(placeOf(aggregate, key), instance)
    },
    keep(folding, instance) {
      draft().put('snapshot', snapshots.of(folding, instance))
      instance.keepAt = snapshots.nextVersion(folding, instance.version)
    },
    trim: () => known.trim(),
    clear: () => known.clear(),
  }
}

function* foldAll(
  { store, read, onUnreadable }: InstancesParts,
  { folding, instance }: { readonly folding: Folding; readonly instance: Instance },
  events: readonly StoredEvent[],
): Work<void> {
  instance.version = events.at(-1)?.version ?? instance.version
  if (!folding.events) return
  for (const stored of events) {
    const event = read(stored)
    const folded = event.ok ? foldEvent(folding, instance.state, event.value) : event
    if (folded.ok) instance.state = folded.value
    else {
      // A state that lacks an event is not kept: once the event can be read, it belongs into the state.
      instance.keepAt = NO_VERSION
      const isLacking = yield* onUnreadable(recordedEvent(store.logId, stored), folded.failure)
      instance.isLacking ||= isLacking
    }
  }
}

function placeOf(aggregate: string, key: string): string {
  return `${aggregate}\n${key}`
}
