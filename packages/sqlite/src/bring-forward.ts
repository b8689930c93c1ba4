import type { DatabaseSync } from 'node:sqlite'

/** Brings a file from one format to the next, within a transaction that begins and ends elsewhere. */
type FormatStep = (database: DatabaseSync) => void

/**
 * By the format that they begin with. A step is never changed once files of its format are in use: it writes its tables
 * out, and does not look at the tables of today.
 */
const STEPS: Readonly<Record<number, FormatStep>> = {
  1: (database) => database.exec(SHELVES_OF_FORMAT_2),
}

/** Rows were kept without how they were folded, and so were states: both are folded anew from the log. */
const SHELVES_OF_FORMAT_2 = `
DELETE FROM shelf_row;
DELETE FROM shelf_snapshot;
CREATE TABLE shelf_view (
  scope INTEGER NOT NULL, key TEXT NOT NULL, rank REAL NOT NULL, value TEXT NOT NULL, PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE shelf_rule (
  scope INTEGER NOT NULL, key TEXT NOT NULL, rank REAL NOT NULL, value TEXT NOT NULL, PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE shelf_watch (
  scope INTEGER NOT NULL, key TEXT NOT NULL, rank REAL NOT NULL, value TEXT NOT NULL, PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX shelf_watch_by_rank ON shelf_watch (rank);
CREATE TABLE shelf_broken (
  scope INTEGER NOT NULL, key TEXT NOT NULL, rank REAL NOT NULL, value TEXT NOT NULL, PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX shelf_broken_by_rank ON shelf_broken (rank);
CREATE TABLE shelf_discarded (
  scope INTEGER NOT NULL, key TEXT NOT NULL, rank REAL NOT NULL, value TEXT NOT NULL, PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX shelf_discarded_by_rank ON shelf_discarded (rank);
`

/** Brings a file from the format that it has to a later one, as part of a transaction: all of it, or nothing. */
export function bringForward(
  database: DatabaseSync,
  { from, to }: { readonly from: number; readonly to: number },
  steps: Readonly<Record<number, FormatStep>> = STEPS,
): void {
  for (let format = from; format < to; format++) {
    const step = steps[format]
    if (!step) throw new Error(`There is no step from format ${format} to ${format + 1}.`)
    step(database)
    database.exec(`PRAGMA user_version = ${format + 1}`)
  }
}
