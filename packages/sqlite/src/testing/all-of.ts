import type { Store } from '@landfall/runtime'

/** All events and timers of a store, each stream read for itself as well. */
export async function allOf(store: Store) {
  const keys = ['0', '1', '2', '3', '4', '5', '6']
  return {
    logId: store.logId,
    events: await store.readLog({ afterPosition: 0, limit: 1_000_000 }),
    streams: await Promise.all(keys.map((key) => store.readStream({ aggregate: 'A', key, afterVersion: 0 }))),
    timers: await store.readRecords({ shelf: 'timer' }),
  }
}
