import { type Batch, type Store, StoreFault } from '../store/store.ts'

/** A store that can be taken away from a system in the middle of its work, as when a process is killed. */
export interface MortalStore extends Store {
  /** From now on it does nothing of what it is asked. */
  kill(): void
  /** Until it is set back, batches of which this is true are not written. */
  refuses: (batch: Batch) => boolean
  /** Until it is set back, batches are written, and nobody is told. */
  losesAnswers: boolean
}

export function mortalStore(store: Store): MortalStore {
  let isDead = false
  function alive(): Store {
    if (isDead) throw new StoreFault('unavailable', 'the store is gone')
    return store
  }
  return {
    refuses: () => false,
    losesAnswers: false,
    kill() {
      isDead = true
    },
    logId: store.logId,
    get lastPosition() {
      return store.lastPosition
    },
    async commit(batch) {
      if (this.refuses(batch)) throw new StoreFault('not writable', 'the disk is full')
      await alive().commit(batch)
      if (this.losesAnswers) throw new StoreFault('in doubt', 'the answer was lost')
    },
    readStream: (range) => alive().readStream(range),
    readLog: (range) => alive().readLog(range),
    readRecord: (shelf, scope, key) => alive().readRecord(shelf, scope, key),
    readRecords: (range) => alive().readRecords(range),
    queryRows: (query) => alive().queryRows(query),
    rename: (renamings) => alive().rename(renamings),
    close() {},
  }
}
