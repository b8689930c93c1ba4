import type { Batch, Store } from '@landfall/runtime'

/** The same store, which tells of what it has written. Nothing is read for it, so it costs next to nothing. */
export function watchedStore(store: Store, onWritten: (batch: Batch) => void): Store {
  return {
    ...store,
    get lastPosition() {
      return store.lastPosition
    },
    commit(batch) {
      const committed = store.commit(batch)
      return committed instanceof Promise ? committed.then(() => onWritten(batch)) : onWritten(batch)
    },
  }
}
