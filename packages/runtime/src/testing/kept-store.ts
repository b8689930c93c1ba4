import type { Store } from '../store/store.ts'

/** A store that stays when a system that worked on it is closed, as a file does. */
export function keptStore(store: Store): Store {
  return {
    logId: store.logId,
    get lastPosition() {
      return store.lastPosition
    },
    commit: (batch) => store.commit(batch),
    readStream: (range) => store.readStream(range),
    readLog: (range) => store.readLog(range),
    readRecord: (shelf, scope, key) => store.readRecord(shelf, scope, key),
    readRecords: (range) => store.readRecords(range),
    queryRows: (query) => store.queryRows(query),
    rename: (changes) => store.rename(changes),
    close() {},
  }
}
