import { Command, EventStore, EventType, tuple } from '@castore/core'
import { InMemoryEventStorageAdapter } from '@castore/event-storage-adapter-in-memory'
import {
  type Accounts,
  type Chains,
  type Contender,
  DEPOSIT_AMOUNT,
  HOP_COUNT,
} from '../runtime/contender.ts'

interface Account {
  readonly aggregateId: string
  readonly version: number
  readonly balance: number
}

const deposited = new EventType<'Deposited', { amount: number; balance: number }>({ type: 'Deposited' })
const advanced = new EventType<'Advanced', { count: number }>({ type: 'Advanced' })

/** Callers of one account at once, each of whom may lose to all the others. */
const RETRY_COUNT_MAX = 2_000

/** In memory: what is acknowledged is not durable. */
export const contender: Contender = {
  settings: async () => 'in memory: nothing is durable',
  accounts: openAccounts,
  chains: openChains,
  balances: 'it has no views',
  fill: 'it keeps nothing',
}

async function openAccounts(): Promise<Accounts> {
  const store = new EventStore({
    eventStoreId: 'accounts',
    eventTypes: [deposited],
    reducer: (_: Account, { aggregateId, version, payload }): Account => ({
      aggregateId,
      version,
      balance: payload.balance,
    }),
    eventStorageAdapter: new InMemoryEventStorageAdapter(),
  })
  const deposit = new Command({
    commandId: 'deposit',
    requiredEventStores: tuple(store),
    eventAlreadyExistsRetries: RETRY_COUNT_MAX,
    handler: async ({ key }: { key: string }, [accounts]) => {
      const { aggregate } = await accounts.getAggregate(key)
      const balance = (aggregate?.balance ?? 0) + DEPOSIT_AMOUNT
      await accounts.pushEvent({
        aggregateId: key,
        version: (aggregate?.version ?? 0) + 1,
        type: 'Deposited',
        payload: { amount: DEPOSIT_AMOUNT, balance },
      })
      return balance
    },
  })
  return { deposit: (key) => deposit.handler({ key }, [store]), close: async () => {} }
}

/** Its stores call back when an event has been pushed; what follows is not remembered anywhere. */
async function openChains(): Promise<Chains> {
  let eventCount = 0
  const stores = Array.from({ length: HOP_COUNT + 1 }, (_, hop) => {
    const store = new EventStore({
      eventStoreId: `hop${hop}`,
      eventTypes: [advanced],
      reducer: (_: { aggregateId: string; version: number }, { aggregateId, version }) => ({
        aggregateId,
        version,
      }),
      eventStorageAdapter: new InMemoryEventStorageAdapter(),
      onEventPushed: async ({ event }) => {
        eventCount += 1
        if (hop < HOP_COUNT) await advance(hop + 1, event.aggregateId)
      },
    })
    return store
  })
  async function advance(hop: number, key: string): Promise<void> {
    const store = stores[hop]
    if (!store) throw new Error(`There is no hop ${hop}.`)
    const { aggregate } = await store.getAggregate(key)
    const version = (aggregate?.version ?? 0) + 1
    await store.pushEvent({ aggregateId: key, version, type: 'Advanced', payload: { count: version } })
  }
  return {
    start: (key) => advance(0, key),
    quiet: async () => {},
    eventCount: async () => eventCount,
    close: async () => {},
  }
}
