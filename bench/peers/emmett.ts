import { CommandHandler, type Event } from '@event-driven-io/emmett'
import {
  getSQLiteEventStore,
  type SQLiteConnection,
  type SQLiteEventStore,
  sqliteConnection,
  sqliteProjection,
} from '@event-driven-io/emmett-sqlite'
import {
  accountName,
  type Chains,
  type Contender,
  DEPOSIT_AMOUNT,
  type Filling,
  HOP_COUNT,
} from '../runtime/contender.ts'
import { inTurn } from './in-turn.ts'

type Deposited = Event<'Deposited', { key: string; amount: number; balance: number }>
type Advanced = Event<string, { key: string; count: number }>

const handleAccount = CommandHandler<number, Deposited>({
  evolve: (_, { data }) => data.balance,
  initialState: () => 0,
})
const handleHop = CommandHandler<number, Advanced>({
  evolve: (_, { data }) => data.count,
  initialState: () => 0,
})

/** Bound values of one statement of SQLite, and those of one message. */
const APPEND_EVENT_COUNT = 3_000

/**
 * On one connection that is kept open, and one command after the other. By default it opens the file anew for each
 * call, which is slower; calls that overlap fail (SQLITE_BUSY), and on one connection they share a transaction.
 */
export const contender: Contender = {
  async settings(path) {
    const { connection } = openStore(path)
    const mode = await connection.querySingle<{ journal_mode: string }>('PRAGMA journal_mode')
    const synchronous = await connection.querySingle<{ synchronous: number }>('PRAGMA synchronous')
    connection.close()
    return `journal_mode ${mode?.journal_mode}, synchronous ${synchronous?.synchronous}`
  },
  async accounts(path) {
    const { store, connection } = openStore(path)
    await store.schema.migrate()
    const oneByOne = inTurn()
    return {
      deposit: (key) => oneByOne(() => deposit(store, key)),
      close: async () => connection.close(),
    }
  },
  chains: openChains,
  async balances(path) {
    const { store, connection } = openStore(path)
    await store.schema.migrate()
    await connection.command(
      'CREATE TABLE IF NOT EXISTS balance (key TEXT PRIMARY KEY, balance INTEGER NOT NULL, deposit_count INTEGER NOT NULL)',
    )
    return {
      rebuild: () => rebuild(store, connection),
      total: async () => {
        const found = await connection.querySingle<{ total: number }>(
          'SELECT sum(balance) AS total FROM balance',
        )
        return found?.total ?? 0
      },
      close: async () => connection.close(),
    }
  },
  fill,
}

function openStore(fileName: string): {
  readonly store: SQLiteEventStore
  readonly connection: SQLiteConnection
} {
  const connection = sqliteConnection({ fileName })
  const store = getSQLiteEventStore({ fileName, connectionOptions: { singleton: true, connection } })
  return { store, connection }
}

async function deposit(store: SQLiteEventStore, key: string): Promise<number> {
  const { newState } = await handleAccount(store, key, (balance) => ({
    type: 'Deposited',
    data: { key, amount: DEPOSIT_AMOUNT, balance: balance + DEPOSIT_AMOUNT },
  }))
  return newState
}

/**
 * Policies are processors of a consumer: it reads the log in batches, and has each batch handled in one transaction
 * with its position, which the commands of the policies join. Between batches it rests: 50 ms by default and none
 * here, and longer and longer when a batch was not full.
 */
async function openChains(path: string): Promise<Chains> {
  const { store, connection } = openStore(path)
  await store.schema.migrate()
  const oneByOne = inTurn()
  const advance = (hop: number, key: string) =>
    handleHop(store, `hop${hop}-${key}`, (count) => ({
      type: `Advanced${hop}`,
      data: { key, count: count + 1 },
    }))
  const eventCount = async () => {
    const found = await connection.querySingle<{ count: number }>(
      'SELECT count(*) AS count FROM emt_messages',
    )
    return found?.count ?? 0
  }
  let startCount = 0
  let handledCount = 0
  return {
    start(key) {
      startCount += 1
      return oneByOne(() => advance(0, key))
    },
    quiet: () =>
      oneByOne(async () => {
        const consumer = store.consumer({ pulling: { batchSize: 100, pullingFrequencyInMs: 0 } })
        consumer.processor<Advanced>({
          processorId: 'hops',
          // Its own position stays behind the first batch of a consumer: each next batch finds another one written.
          startFrom: { globalPosition: BigInt(handledCount) },
          stopAfter: ({ metadata }) => Number(metadata.globalPosition) === startCount * (HOP_COUNT + 1),
          eachMessage: async ({ type, data }) => {
            const hop = Number(type.slice('Advanced'.length))
            if (hop < HOP_COUNT) await advance(hop + 1, data.key)
          },
        })
        await consumer.start()
        handledCount = await eventCount()
      }),
    eventCount,
    close: async () => connection.close(),
  }
}

/** Its documented way for SQLite: empty the table, and let a consumer run the projection from the beginning. */
async function rebuild(store: SQLiteEventStore, connection: SQLiteConnection): Promise<void> {
  const last = await connection.querySingle<{ last: number }>(
    'SELECT max(global_position) AS last FROM emt_messages',
  )
  await connection.command('DELETE FROM balance')
  const consumer = store.consumer({ pulling: { batchSize: 1_000, pullingFrequencyInMs: 0 } })
  consumer.processor<Deposited>({
    processorId: `balances-${crypto.randomUUID()}`,
    startFrom: 'BEGINNING',
    stopAfter: ({ metadata }) => Number(metadata.globalPosition) === last?.last,
    projection: sqliteProjection<Deposited>({
      canHandle: ['Deposited'],
      async handle(events, { connection: own }) {
        for (const { data } of events)
          await own.command(
            `INSERT INTO balance VALUES (?, ?, 1) ON CONFLICT (key)
             DO UPDATE SET balance = excluded.balance, deposit_count = deposit_count + 1`,
            [data.key, data.balance],
          )
      },
    }),
  })
  await consumer.start()
}

async function fill({ path, accountCount, eventCount }: Filling): Promise<void> {
  const { store, connection } = openStore(path)
  await store.schema.migrate()
  const each = eventCount / accountCount
  for (let nth = 0; nth < accountCount; nth++) {
    const key = accountName(nth)
    for (let first = 1; first <= each; first += APPEND_EVENT_COUNT) {
      const length = Math.min(APPEND_EVENT_COUNT, each - first + 1)
      const events = Array.from({ length }, (_, index): Deposited => {
        const balance = (first + index) * DEPOSIT_AMOUNT
        return { type: 'Deposited', data: { key, amount: DEPOSIT_AMOUNT, balance } }
      })
      await store.appendToStream(key, events)
    }
  }
  connection.close()
}
