import type { DatabaseSync } from 'node:sqlite'
import type { Batch, Store } from '@landfall/runtime'
import { createLog } from './log.ts'
import { renameWords } from './rename-words.ts'
import { createRowQueries } from './row-queries.ts'
import { createShelves } from './shelves.ts'
import { asStoreFault } from './store-fault.ts'
import { createStreams } from './streams.ts'
import { createTransactions } from './transactions.ts'
import { createWords } from './words.ts'

/**
 * A store in an open database, which it closes. `path` is where its file lies.
 *
 * @throws StoreFault: not readable.
 */
export function storeIn(database: DatabaseSync, path: string): Store {
  try {
    return createStore(database, path)
  } catch (error) {
    database.close()
    throw asStoreFault(error, path)
  }
}

function createStore(database: DatabaseSync, path: string): Store {
  const words = createWords(database)
  const streams = createStreams(database)
  const shelves = createShelves(database, words)
  const log = createLog(database, words)
  const queryRows = createRowQueries(database, words)
  const { reading, writing } = createTransactions(database, path, forget)
  const logId = String(database.prepare('SELECT id FROM log').get()?.id)
  let lastPosition = Number(
    database.prepare('SELECT coalesce(max(position), 0) AS last FROM event').get()?.last,
  )

  function forget(): void {
    words.forget()
    streams.forget()
  }

  function write({ events, records }: Batch): void {
    for (const event of events) {
      const stream = streams.take(words.take(event.aggregate), event.key)
      log.append(event, stream)
      stream.head = event.position
      stream.version = event.version
    }
    for (const change of records) shelves.apply(change)
    streams.writeHeads(events.at(-1)?.position ?? lastPosition)
  }

  return {
    logId,
    get lastPosition() {
      return lastPosition
    },
    commit(batch) {
      writing(() => write(batch))
      lastPosition = batch.events.at(-1)?.position ?? lastPosition
    },
    readStream: (from) => reading(() => log.chain(streams.find(words.find(from.aggregate), from.key), from)),
    readLog(range) {
      const read = reading(() => log.range(range))
      return read instanceof Promise ? read.catch((error) => Promise.reject(asStoreFault(error, path))) : read
    },
    readRecord: (shelf, scope, key) => reading(() => shelves.find(shelf, scope, key)),
    readRecords: (range) => reading(() => shelves.range(range)),
    queryRows: (query) => reading(() => queryRows(query)),
    rename(changes) {
      const { changeCount, left } = writing(() => renameWords(database, changes))
      if (changeCount > 0) forget()
      return left
    },
    close() {
      database.close()
    },
  }
}
