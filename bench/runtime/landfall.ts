import {
  type Command,
  type Decider,
  type Definitions,
  ok,
  type Policy,
  type Projection,
} from '@landfall/kernel'
import { open, type StoredEvent } from '@landfall/runtime'
import { sqlite } from '@landfall/sqlite'
import { accountName, type Contender, DEPOSIT_AMOUNT, type Filling, HOP_COUNT } from './contender.ts'

interface KeyedCommand extends Command {
  readonly key: string
}
interface Deposited {
  readonly type: 'Deposited'
  readonly key: string
  readonly amount: number
  readonly balance: number
}
interface Advanced {
  readonly type: string
  readonly key: string
  readonly count: number
}
interface Balance {
  readonly key: string
  readonly balance: number
  readonly depositCount: number
}

const account: Decider<KeyedCommand, number, Deposited> = {
  aggregate: 'Account',
  commands: ['Deposit'],
  events: ['Deposited'],
  initialState: 0,
  keyOf: ({ key }) => key,
  decide: ({ key }, balance) =>
    ok([{ type: 'Deposited', key, amount: DEPOSIT_AMOUNT, balance: balance + DEPOSIT_AMOUNT }]),
  evolve: (_, { balance }) => balance,
}

const balances: Projection<Deposited, Balance> = {
  name: 'Balances',
  on: ['Deposited'],
  keyOf: ({ event }) => event.key,
  project: (row, { event: { key, balance } }) => ({
    kind: 'put',
    row: { key, balance, depositCount: (row?.depositCount ?? 0) + 1 },
  }),
}

const NOTHING: Definitions = { deciders: [], reactors: [], schedules: [], projections: [], publications: [] }
const ACCOUNTS: Definitions = { ...NOTHING, deciders: [account] }
const ACCOUNTS_WITH_VIEW: Definitions = { ...ACCOUNTS, projections: [balances] }
const CHAINS: Definitions = {
  ...NOTHING,
  deciders: Array.from({ length: HOP_COUNT + 1 }, (_, hop) => hopDecider(hop)),
  reactors: Array.from({ length: HOP_COUNT }, (_, hop) => hopPolicy(hop)),
}

function hopDecider(hop: number): Decider<KeyedCommand, number, Advanced> {
  return {
    aggregate: `Hop${hop}`,
    commands: [`Advance${hop}`],
    events: [`Advanced${hop}`],
    initialState: 0,
    keyOf: ({ key }) => key,
    decide: ({ key }, count) => ok([{ type: `Advanced${hop}`, key, count: count + 1 }]),
    evolve: (_, { count }) => count,
  }
}

function hopPolicy(hop: number): Policy<Advanced, KeyedCommand> {
  return {
    kind: 'policy',
    name: `Advance${hop + 1}OnAdvanced${hop}`,
    on: [`Advanced${hop}`],
    react: ({ event: { key } }) => [{ command: { type: `Advance${hop + 1}`, key } }],
  }
}

export const contender: Contender = {
  // `openDatabase` of packages/sqlite says so; nobody else may look into the file while it is open.
  settings: async () => 'journal_mode wal, synchronous 2',
  async accounts(path) {
    const system = await open({ definitions: ACCOUNTS, store: sqlite(path) })
    return {
      async deposit(key) {
        const outcome = await system.send<KeyedCommand>({ type: 'Deposit', key })
        if (outcome.kind !== 'recorded') throw new Error(`A deposit was ${outcome.kind}.`)
        return balanceOf(outcome.events[0]?.event)
      },
      close: () => system.close(),
    }
  },
  async chains(path) {
    const system = await open({ definitions: CHAINS, store: sqlite(path) })
    return {
      start: (key) => system.send<KeyedCommand>({ type: 'Advance0', key }),
      quiet: () => system.quiet(),
      eventCount: async () => system.position,
      close: () => system.close(),
    }
  },
  async balances(path) {
    const system = await open({ definitions: ACCOUNTS_WITH_VIEW, store: sqlite(path) })
    await system.reached('Balances', system.position)
    return {
      rebuild: () => system.rebuild('Balances'),
      async total() {
        let total = 0
        for await (const row of system.rows('Balances')) total += balanceOf(row)
        return total
      },
      close: () => system.close(),
    }
  },
  fill,
}

function balanceOf(found: unknown): number {
  if (typeof found === 'object' && found !== null && 'balance' in found) return Number(found.balance)
  throw new Error('There is no balance.')
}

const FILL_BATCH = 10_000

/** Straight into the store, as a runtime would have written it. */
async function fill({ path, accountCount, eventCount }: Filling): Promise<void> {
  const store = sqlite(path)
  for (let first = 1; first <= eventCount; first += FILL_BATCH) {
    const length = Math.min(FILL_BATCH, eventCount - first + 1)
    const events = Array.from({ length }, (_, nth) => depositedAt(first + nth, accountCount))
    await store.commit({ events, records: [] })
  }
  await store.close()
}

function depositedAt(position: number, accountCount: number): StoredEvent {
  const key = accountName((position - 1) % accountCount)
  const version = Math.ceil(position / accountCount)
  const id = crypto.randomUUID()
  const event = { type: 'Deposited', key, amount: DEPOSIT_AMOUNT, balance: version * DEPOSIT_AMOUNT }
  return {
    position,
    aggregate: 'Account',
    key,
    version,
    at: Date.now(),
    causationId: id,
    correlationId: id,
    event,
  }
}
