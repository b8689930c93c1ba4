import { seededRandom } from '@landfall/kernel'
import type { Batch, RecordChange, Store } from '@landfall/runtime'

/** A mistake that a store, or a runtime on it, might make. */
export interface PlantedMistake {
  /** Completes "the look from outside sees it where …". */
  readonly name: string
  spoil(store: Store): Store
}

const random = seededRandom({ seed: 1 })

/** Each is made rarely, or in one small place. */
export const plantedMistakes: readonly PlantedMistake[] = [
  {
    name: 'one change of a record in 200 is dropped',
    spoil: changing((records) => records.filter(() => random() >= 1 / 200)),
  },
  { name: 'one commit in 100 is applied twice', spoil: (store) => committing(store, twice) },
  { name: 'one commit in 100 is answered and not applied', spoil: (store) => committing(store, never) },
  {
    name: 'timers that have fired are not removed',
    spoil: changing((records) => records.filter(({ kind, shelf }) => kind !== 'remove' || shelf !== 'timer')),
  },
  {
    name: 'one question in 30 is not written down',
    spoil: changing((records) =>
      records.filter(({ kind, shelf }) => kind !== 'put' || shelf !== 'call' || random() >= 1 / 30),
    ),
  },
  {
    name: 'answers to commands are not kept',
    spoil: changing((records) => records.filter(({ shelf }) => shelf !== 'answer')),
  },
  {
    name: 'a process forgets that it has ended',
    spoil: changing((records) =>
      records.map((change) =>
        change.kind === 'put' && change.shelf === 'process'
          ? { ...change, record: unended(change.record) }
          : change,
      ),
    ),
  },
  {
    name: 'one event in 300 is of an earlier time',
    spoil: (store) =>
      committing(store, (batch, commit) =>
        commit({
          ...batch,
          events: batch.events.map((event) => (random() < 1 / 300 ? { ...event, at: event.at - 1 } : event)),
        }),
      ),
  },
]

function twice(batch: Batch, commit: Store['commit']) {
  if (random() < 1 / 100) commit(batch)
  return commit(batch)
}

function never(batch: Batch, commit: Store['commit']) {
  return random() < 1 / 100 ? undefined : commit(batch)
}

function unended<Kept extends { readonly value: unknown }>(record: Kept): Kept {
  return { ...record, value: { ...Object(record.value), ended: false } }
}

function changing(change: (records: readonly RecordChange[]) => readonly RecordChange[]) {
  return (store: Store) =>
    committing(store, (batch, commit) => commit({ ...batch, records: change(batch.records) }))
}

function committing(
  store: Store,
  commit: (batch: Batch, commit: Store['commit']) => ReturnType<Store['commit']>,
): Store {
  return {
    ...store,
    get lastPosition() {
      return store.lastPosition
    },
    commit: (batch) => commit(batch, store.commit),
  }
}
