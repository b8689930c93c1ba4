import type { DatabaseSync } from 'node:sqlite'
import { accountName, type Contender, DEPOSIT_AMOUNT, type Figures, type Filling } from './contender.ts'
import { openEventTable, settingsOf } from './event-table.ts'

/**
 * What the disk and `node:sqlite` give at most, with a table of events and nothing around it: no queue, no states, no
 * promises. It writes a text that is there already, so many in a transaction as there would be senders.
 */
export function insertRate(path: string, { transactionSize, eventCount, secondsMax }: RawInserts): Figures {
  const database = openEventTable(path)
  database.exec('DROP INDEX event_by_stream')
  const insert = database.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)')
  const data = JSON.stringify({ type: 'Deposited', key: 'account-123', amount: 5, balance: 500 })
  const at = Date.now()
  const start = performance.now()
  let position = 0
  while (position < eventCount && performance.now() - start < secondsMax * 1000) {
    database.exec('BEGIN IMMEDIATE')
    for (let nth = 0; nth < transactionSize; nth++)
      insert.run(++position, 'account-123', position, 'c', at, data)
    database.exec('COMMIT')
  }
  const seconds = (performance.now() - start) / 1000
  database.close()
  return { rate: position / seconds, count: position }
}

export interface RawInserts {
  readonly transactionSize: number
  readonly eventCount: number
  readonly secondsMax: number
}

/** What only reads, as a careful hand would write it: select, parse, fold into a map, write the rows. */
export const contender: Contender = {
  settings: async (path) => settingsOf(openEventTable(path)),
  async accounts(path) {
    const database = openEventTable(path)
    const select = database.prepare('SELECT version, data FROM event WHERE stream = ? ORDER BY version')
    const last = Number(database.prepare('SELECT max(position) AS last FROM event').get()?.last)
    const insert = database.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)')
    let position = last
    return {
      async deposit(key) {
        let balance = 0
        let version = 0
        for (const row of select.iterate(key)) {
          balance = JSON.parse(String(row.data)).balance
          version = Number(row.version)
        }
        balance += DEPOSIT_AMOUNT
        const event = { type: 'Deposited', key, amount: DEPOSIT_AMOUNT, balance }
        insert.run(++position, key, version + 1, crypto.randomUUID(), Date.now(), JSON.stringify(event))
        return balance
      },
      close: async () => database.close(),
    }
  },
  chains: 'it only inserts',
  async balances(path) {
    const database = openEventTable(path)
    database.exec('CREATE TABLE IF NOT EXISTS balance (key TEXT PRIMARY KEY, data TEXT NOT NULL) STRICT')
    return {
      rebuild: async () => rebuild(database),
      total: async () => {
        const rows = database.prepare('SELECT data FROM balance').all()
        return rows.reduce((sum, { data }) => sum + JSON.parse(String(data)).balance, 0)
      },
      close: async () => database.close(),
    }
  },
  async fill({ path, accountCount, eventCount }: Filling) {
    const database = openEventTable(path)
    const insert = database.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)')
    database.exec('BEGIN')
    for (let position = 1; position <= eventCount; position++) {
      const key = accountName((position - 1) % accountCount)
      const version = Math.ceil(position / accountCount)
      const event = { type: 'Deposited', key, amount: DEPOSIT_AMOUNT, balance: version * DEPOSIT_AMOUNT }
      insert.run(position, key, version, crypto.randomUUID(), Date.now(), JSON.stringify(event))
    }
    database.exec('COMMIT')
    database.close()
  },
}

function rebuild(database: DatabaseSync): void {
  const rows = new Map<string, { key: string; balance: number; depositCount: number }>()
  for (const { data } of database.prepare('SELECT data FROM event ORDER BY position').iterate()) {
    const { key, balance } = JSON.parse(String(data))
    rows.set(key, { key, balance, depositCount: (rows.get(key)?.depositCount ?? 0) + 1 })
  }
  const put = database.prepare('INSERT INTO balance VALUES (?, ?)')
  database.exec('BEGIN IMMEDIATE; DELETE FROM balance')
  for (const [key, row] of rows) put.run(key, JSON.stringify(row))
  database.exec('COMMIT')
}
