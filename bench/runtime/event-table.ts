import { DatabaseSync } from 'node:sqlite'

/** A table of events in a SQLite file, as durable as our store, for what is written by hand. */
export function openEventTable(path: string): DatabaseSync {
  const database = new DatabaseSync(path)
  database.exec(`
    PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;
    CREATE TABLE IF NOT EXISTS event (
      position INTEGER PRIMARY KEY, stream TEXT NOT NULL, version INTEGER NOT NULL, command TEXT NOT NULL,
      at INTEGER NOT NULL, data TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX IF NOT EXISTS event_by_stream ON event (stream, version);
  `)
  return database
}

/** How durable a database is, in its own words. Closes it. */
export function settingsOf(database: DatabaseSync): string {
  const settings = ['journal_mode', 'synchronous'].map(
    (name) => `${name} ${database.prepare(`PRAGMA ${name}`).get()?.[name]}`,
  )
  database.close()
  return settings.join(', ')
}
