import { DatabaseSync } from 'node:sqlite'
import { act, cache, InMemoryCache, projection, state, store } from '@rotorsoft/act'
import { SqliteStore } from '@rotorsoft/act-sqlite'
import { z } from 'zod'
import {
  type Accounts,
  accountName,
  type Balances,
  type Chains,
  type Contender,
  DEPOSIT_AMOUNT,
  type Filling,
  HOP_COUNT,
} from '../runtime/contender.ts'
import { inTurn } from './in-turn.ts'

const deposited = z.object({ key: z.string(), amount: z.number(), balance: z.number() })
const actor = { id: 'bench', name: 'bench' }

const Account = state({ Account: z.object({ balance: z.number() }) })
  .init(() => ({ balance: 0 }))
  .emits({ Deposited: deposited })
  .patch({ Deposited: ({ data }) => ({ balance: data.balance }) })
  .on({ deposit: z.object({ key: z.string() }) })
  .emit(({ key }, { state: { balance } }) => [
    'Deposited',
    { key, amount: DEPOSIT_AMOUNT, balance: balance + DEPOSIT_AMOUNT },
  ])
  .build()

const hopData = z.object({ hop: z.number(), key: z.string() })
const Hop = state({ Hop: z.object({ count: z.number() }) })
  .init(() => ({ count: 0 }))
  .emits({ Advanced: hopData.extend({ count: z.number() }) })
  .patch({ Advanced: ({ data }) => ({ count: data.count }) })
  .on({ advance: hopData })
  .emit(({ hop, key }, { state: { count } }) => ['Advanced', { hop, key, count: count + 1 }])
  .build()

interface Client {
  execute(sql: string): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>
}

/** Events that are handed to a policy, or a projection, in one go; 10 by default. */
const POLICY_EVENT_LIMIT = 1_000
const VIEW_EVENT_LIMIT = 10_000

/**
 * With states in memory, and one command after the other: commands that overlap fail with SQLITE_BUSY, and leave its
 * store with an open transaction that keeps everybody out from then on.
 */
export const contender: Contender = {
  async settings(path) {
    const opened = await openStore(path)
    // Private to it, and the only way to ask the connection that writes.
    const client: Client = Reflect.get(opened, 'client')
    const mode = await client.execute('PRAGMA journal_mode')
    const synchronous = await client.execute('PRAGMA synchronous')
    return `journal_mode ${mode.rows[0]?.journal_mode}, synchronous ${synchronous.rows[0]?.synchronous}`
  },
  accounts: openAccounts,
  chains: openChains,
  balances: openBalances,
  async fill({ path, accountCount, eventCount }: Filling) {
    const opened = await openStore(path)
    const meta = { correlation: 'fill', causation: {} }
    for (let nth = 0; nth < accountCount; nth++) {
      const key = accountName(nth)
      const messages = Array.from({ length: eventCount / accountCount }, (_, index) => ({
        name: 'Deposited',
        data: { key, amount: DEPOSIT_AMOUNT, balance: (index + 1) * DEPOSIT_AMOUNT },
      }))
      await opened.commit(key, messages, meta)
    }
    await opened.dispose()
  },
}

async function openStore(path: string): Promise<SqliteStore> {
  const opened = new SqliteStore({ url: `file:${path}` })
  store(opened)
  // As many states as we keep ourselves; the default is less than the accounts there are.
  cache(new InMemoryCache({ maxSize: 100_000 }))
  await opened.seed()
  return opened
}

async function openAccounts(path: string): Promise<Accounts> {
  const opened = await openStore(path)
  const app = act().withState(Account).build()
  const oneByOne = inTurn()
  return {
    deposit: (key) =>
      oneByOne(async () => {
        const [snapshot] = await app.do('deposit', { stream: key, actor }, { key })
        return snapshot?.state.balance ?? 0
      }),
    async close() {
      await app.shutdown()
      await opened.dispose()
    },
  }
}

/** One policy with one position: several would claim and record at the same time, and get in each other's way. */
async function openChains(path: string): Promise<Chains> {
  const opened = await openStore(path)
  const app = act()
    .withState(Hop)
    .on('Advanced')
    .do(async function advanceNext({ data: { hop, key } }) {
      if (hop < HOP_COUNT) await app.do('advance', targetOf(hop + 1, key), { hop: hop + 1, key })
    })
    .to('hops')
    .build()
  const oneByOne = inTurn()
  return {
    start: (key) => oneByOne(() => app.do('advance', targetOf(0, key), { hop: 0, key })),
    quiet: () =>
      oneByOne(
        () =>
          new Promise<void>((resolve) => {
            const onSettled = () => {
              app.off('settled', onSettled)
              resolve()
            }
            app.on('settled', onSettled)
            app.settle({ debounceMs: 0, eventLimit: POLICY_EVENT_LIMIT, streamLimit: 1 })
          }),
      ),
    eventCount: () => opened.query(() => {}),
    async close() {
      await app.shutdown()
      await opened.dispose()
    },
  }
}

function targetOf(hop: number, key: string) {
  return { stream: `hop${hop}-${key}`, actor }
}

/** Its documented way: reset the projection, and settle. Rows go into a database of one's own, here a batch at a time. */
async function openBalances(path: string): Promise<Balances> {
  const opened = await openStore(path)
  const rows = new DatabaseSync(`${path}-rows`)
  rows.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS balance (key TEXT PRIMARY KEY, balance INTEGER NOT NULL, deposit_count INTEGER NOT NULL);
  `)
  const put = rows.prepare(`INSERT INTO balance VALUES (?, ?, ?) ON CONFLICT (key)
    DO UPDATE SET balance = excluded.balance, deposit_count = deposit_count + excluded.deposit_count`)
  const balances = projection('balances')
    .on({ Deposited: deposited })
    .do(async function putBalance({ data: { key, balance } }) {
      put.run(key, balance, 1)
    })
    .batch(async (events) => {
      const changed = new Map<string, { balance: number; count: number }>()
      for (const { data } of events)
        changed.set(data.key, { balance: data.balance, count: (changed.get(data.key)?.count ?? 0) + 1 })
      rows.exec('BEGIN IMMEDIATE')
      for (const [key, { balance, count }] of changed) put.run(key, balance, count)
      rows.exec('COMMIT')
    })
    .build()
  const app = act().withState(Account).withProjection(balances).build()
  const settle = () =>
    new Promise<void>((resolve) => {
      const onSettled = () => {
        app.off('settled', onSettled)
        resolve()
      }
      app.on('settled', onSettled)
      app.settle({ debounceMs: 0, eventLimit: VIEW_EVENT_LIMIT })
    })
  return {
    async rebuild() {
      rows.exec('DELETE FROM balance')
      await app.reset(['balances'])
      await settle()
    },
    total: async () => Number(rows.prepare('SELECT sum(balance) AS total FROM balance').get()?.total),
    async close() {
      await app.shutdown()
      await opened.dispose()
      rows.close()
    },
  }
}
