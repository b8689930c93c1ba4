import type { DatabaseSync } from 'node:sqlite'
import { createFilePlace } from './file-place.ts'
import { asStoreFault } from './store-fault.ts'

/** Work on a database, all of it or nothing. Faults of the disk are thrown as a `StoreFault`. */
export interface Transactions {
  /** Durable when it returns. */
  writing<Value>(work: () => Value): Value
  reading<Value>(work: () => Value): Value
}

/**
 * @param path - where the file lies.
 * @param forget - is called where work has failed: what is in memory of it is not so.
 */
export function createTransactions(database: DatabaseSync, path: string, forget: () => void): Transactions {
  const place = createFilePlace(path)
  const begin = database.prepare('BEGIN IMMEDIATE')
  const end = database.prepare('COMMIT')
  /** Work has failed, and is not forgotten yet. */
  let isUnsettled = false

  function settle(): void {
    if (!isUnsettled) return
    if (database.isTransaction) database.exec('ROLLBACK')
    forget()
    isUnsettled = false
  }

  /** Where not even that can be done, whoever comes next tries it again, and is told why it cannot. */
  function settleIfPossible(): void {
    try {
      settle()
    } catch {
      isUnsettled = true
    }
  }

  return {
    writing(work) {
      try {
        settle()
        isUnsettled = true
        begin.run()
        place.assertKept()
        const value = work()
        end.run()
        isUnsettled = false
        return value
      } catch (error) {
        settleIfPossible()
        throw asStoreFault(error, path)
      }
    },
    reading(work) {
      try {
        settle()
        return work()
      } catch (error) {
        throw asStoreFault(error, path)
      }
    },
  }
}
