import type { Store } from '@landfall/runtime'
import { backUp } from './back-up.ts'
import { checkFile } from './check-file.ts'
import { openDatabase } from './open-database.ts'
import { asStoreFault } from './store-fault.ts'
import { storeIn } from './store-in.ts'

/** A store in a file, and what can be done with the file. */
export interface SqliteStore extends Store {
  /**
   * Copies the store, while it is written to, into a new file that can be opened as a store. It is as it was at one
   * moment: all that was committed when it was asked for is in it. `close` ends a copy that is under way.
   *
   * @throws StoreFault: there is a file of this name, or its place cannot be written to.
   */
  backup(path: string): Promise<void>
  /**
   * What is damaged in the file, in sentences; none where all is well. It takes some seconds for each million of events,
   * in which nobody is served: of a system at work, check a backup.
   */
  check(): readonly string[]
}

/**
 * A store in one SQLite file, made where it is not there, and brought forward where it is of an earlier version. What is
 * committed has been written through to the disk (`synchronous = FULL`). The file is this process's alone until it is
 * closed.
 *
 * @param path - of the file; its folder must be there.
 * @param options.logId - for a new file: part of the ids of its events. Random where it is left out.
 * @throws StoreFault: in use, too new, not readable, not writable.
 */
export function sqlite(path: string, { logId }: { readonly logId?: string } = {}): SqliteStore {
  const database = openDatabase(path, logId)
  const ending = new AbortController()
  const copies = new Set<Promise<void>>()
  const store = storeIn(database, path)

  return {
    ...store,
    get lastPosition() {
      return store.lastPosition
    },
    async backup(to) {
      const copying = backUp(database, to, ending.signal)
      copies.add(copying)
      try {
        await copying
      } finally {
        copies.delete(copying)
      }
    },
    check() {
      try {
        return checkFile(database)
      } catch (error) {
        throw asStoreFault(error, path)
      }
    },
    close() {
      ending.abort()
      return copies.size === 0 ? store.close() : Promise.allSettled(copies).then(() => store.close())
    },
  }
}
