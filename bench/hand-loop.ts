import { DatabaseSync } from 'node:sqlite'

/** Sends a command and waits until it is durable. */
export type Send = (key: string) => Promise<unknown>

interface Waiting {
  readonly key: string
  readonly commandId: string
  readonly done: (position: number) => void
}

/**
 * The practical limit: a loop by hand on `node:sqlite` that records deposits, with group commit and states in memory
 * and nothing else. As durable as our store: WAL, synchronous = FULL, a file on a disk.
 */
export function handLoop(path: string): { readonly send: Send; close(): void } {
  const database = new DatabaseSync(path)
  database.exec(`
    PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;
    CREATE TABLE event (
      position INTEGER PRIMARY KEY, stream TEXT NOT NULL, version INTEGER NOT NULL, command TEXT NOT NULL,
      at INTEGER NOT NULL, data TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX event_by_stream ON event (stream, version);
  `)
  const insert = database.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)')
  const states = new Map<string, { version: number; balance: number }>()
  let waiting: Waiting[] = []
  let position = 0
  let isRunning = false

  async function run(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) {
      await new Promise((resolve) => setImmediate(resolve))
      const batch = waiting
      waiting = []
      database.exec('BEGIN IMMEDIATE')
      const positions = batch.map(record)
      database.exec('COMMIT')
      for (const [at, { done }] of batch.entries()) done(positions[at] ?? 0)
    }
    isRunning = false
  }

  function record({ key, commandId }: Waiting): number {
    const state = states.get(key) ?? { version: 0, balance: 0 }
    states.set(key, state)
    state.version += 1
    state.balance += 5
    position += 1
    const event = { type: 'Deposited', key, amount: 5, balance: state.balance }
    insert.run(position, key, state.version, commandId, Date.now(), JSON.stringify(event))
    return position
  }

  return {
    send(key) {
      return new Promise((done) => {
        waiting.push({ key, commandId: crypto.randomUUID(), done })
        if (!isRunning) void run()
      })
    },
    close: () => database.close(),
  }
}
