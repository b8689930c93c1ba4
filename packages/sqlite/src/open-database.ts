import { randomBytes } from 'node:crypto'
import { accessSync, constants, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { StoreFault } from '@landfall/runtime'
import { bringForward } from './bring-forward.ts'
import { asStoreFault } from './store-fault.ts'
import { APPLICATION_ID, FORMAT, TABLES } from './tables.ts'

/**
 * Opens the file, makes it where it is not there, brings it forward where it is of an earlier format, and keeps everybody else out of it until it is closed.
 *
 * @throws StoreFault: in use, too new, not readable, not writable.
 */
export function openDatabase(path: string, logId: string | undefined): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    assertUsable(path)
    database = new DatabaseSync(path)
    // One writer, for as long as the file is open: also no shared memory beside the log of SQLite.
    database.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA page_size = 8192;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA wal_autocheckpoint = 4000;
      PRAGMA cache_size = -32768;
      PRAGMA foreign_keys = OFF;
      BEGIN IMMEDIATE;
    `)
    prepareFormat(database, path, logId)
    database.exec('COMMIT')
    return database
  } catch (error) {
    database?.close()
    throw asStoreFault(error, path)
  }
}

function prepareFormat(database: DatabaseSync, path: string, logId: string | undefined): void {
  const format = pragma(database, 'user_version')
  const tableCount = Number(database.prepare('SELECT count(*) AS count FROM sqlite_schema').get()?.count)
  if (format === 0 && tableCount === 0) {
    database.exec(TABLES)
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT}`)
    database.prepare('INSERT INTO log VALUES (1, ?, 0)').run(logId ?? randomBytes(5).toString('hex'))
    return
  }
  if (pragma(database, 'application_id') !== APPLICATION_ID) {
    throw new StoreFault(
      'not readable',
      `${path}: this is a database, but not one of Landfall. Give another path`,
    )
  }
  if (format < FORMAT) bringForward(database, { from: format, to: FORMAT })
  if (format > FORMAT) {
    throw new StoreFault(
      'too new',
      `${path}: it was written by a newer version of Landfall (format ${format}, and this one knows ${FORMAT}). Use that version`,
    )
  }
}

/** What SQLite would say less clearly, or only at the first commit. */
function assertUsable(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return
  if (stats.isDirectory())
    throw new StoreFault('not writable', `${path}: this is a folder. Give the path of a file`)
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
  } catch (error) {
    const message = `${path}: it cannot be read and written to. Look at the rights of the file`
    throw new StoreFault('not writable', message, { cause: error })
  }
}

function pragma(database: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name])
}
