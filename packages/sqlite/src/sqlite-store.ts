import type { Batch, Store } from '@landfall/runtime'
import { createLog } from './log.ts'
import { openDatabase } from './open-database.ts'
import { renameWords } from './rename-words.ts'
import { createRowQueries } from './row-queries.ts'
import { createShelves } from './shelves.ts'
import { asStoreFault } from './store-fault.ts'
import { createStreams } from './streams.ts'
import { createWords } from './words.ts'

/**
 * A store in one SQLite file, made where it is not there. What is committed has been written through to the disk
 * (`synchronous = FULL`). The file is this process's alone until it is closed.
 *
 * @param path - of the file; its folder must be there.
 * @param options.logId - for a new file: part of the ids of its events. Random where it is left out.
 * @throws StoreFault: in use, too new, not readable, not writable.
 */
export function sqlite(path: string, { logId: wanted }: { readonly logId?: string } = {}): Store {
  const database = openDatabase(path, wanted)
  const words = createWords(database)
  const streams = createStreams(database)
  const shelves = createShelves(database, words)
  const log = createLog(database, words)
  const queryRows = createRowQueries(database, words)
  const begin = database.prepare('BEGIN IMMEDIATE')
  const end = database.prepare('COMMIT')
  const logId = String(database.prepare('SELECT id FROM log').get()?.id)
  let lastPosition = Number(
    database.prepare('SELECT coalesce(max(position), 0) AS last FROM event').get()?.last,
  )

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

  function atomically(work: () => void): void {
    try {
      begin.run()
      work()
      end.run()
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      words.forget()
      streams.forget()
      throw asStoreFault(error, path)
    }
  }

  function reading<Value>(work: () => Value): Value {
    try {
      return work()
    } catch (error) {
      throw asStoreFault(error, path)
    }
  }

  return {
    logId,
    get lastPosition() {
      return lastPosition
    },
    commit(batch) {
      atomically(() => write(batch))
      lastPosition = batch.events.at(-1)?.position ?? lastPosition
    },
    readStream: (from) => reading(() => log.chain(streams.find(words.find(from.aggregate), from.key), from)),
    readLog: (range) => reading(() => log.range(range)),
    readRecord: (shelf, scope, key) => reading(() => shelves.find(shelf, scope, key)),
    readRecords: (range) => reading(() => shelves.range(range)),
    queryRows: (query) => reading(() => queryRows(query)),
    rename(renamings) {
      atomically(() => renameWords(database, renamings))
      words.forget()
      streams.forget()
    },
    close() {
      database.close()
    },
  }
}
