import { countingIds, type Definitions, type Renaming } from '@landfall/kernel'
import { describe, expect, it } from 'vitest'
import { open } from '../open-system.ts'
import type { OutsideSystem } from '../outside/outside-system.ts'
import type { RunningSystem } from '../running-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import { type Store, StoreFault } from '../store/store.ts'
import { keptStore } from '../testing/kept-store.ts'
import { type ShopCommand, shop } from '../testing/shop.ts'
import { type VirtualTime, virtualTime } from '../testing/virtual-time.ts'

const DAY_MS = 86_400_000

const daily: Definitions['schedules'][number] = {
  kind: 'scheduled policy',
  name: 'Daily',
  next: (after) => after + 7 * DAY_MS,
  react: () => [{ command: { type: 'NoteOrder', orderId: 'weekly' } }],
}

const before: Definitions = { ...shop, schedules: [daily] }

const renamings: readonly Renaming[] = [
  { kind: 'aggregate', from: 'Order', to: 'Purchase' },
  { kind: 'command', from: 'RemindCustomer', to: 'Remind' },
  { kind: 'policy', from: 'RemindAfterADay', to: 'RemindSoon' },
  { kind: 'process', from: 'Patience', to: 'Waiting' },
  { kind: 'system', from: 'Bank', to: 'House' },
  { kind: 'view', from: 'Orders', to: 'Purchases' },
  { kind: 'scheduled policy', from: 'Daily', to: 'Weekly' },
]

/** The shop by other names. */
function renamed(earlier: readonly Renaming[] = renamings): Definitions {
  const [order] = shop.deciders
  if (!order) throw new Error('the shop has no orders')
  const names = new Map(renamings.map(({ from, to }) => [from, to]))
  const today = (name: string): string => names.get(name) ?? name
  return {
    deciders: [
      {
        ...order,
        aggregate: 'Purchase',
        commands: order.commands.map(today),
        decide: (command, state, ports) =>
          order.decide(
            command.type === 'Remind' ? { ...command, type: 'RemindCustomer' } : command,
            state,
            ports,
          ),
      },
    ],
    reactors: shop.reactors.map((reactor) => ({ ...reactor, name: today(reactor.name) })),
    schedules: [{ ...daily, name: 'Weekly' }],
    projections: shop.projections.map((projection) => ({ ...projection, name: today(projection.name) })),
    publications: [],
    renamings: earlier,
  }
}

function opened(
  store: Store,
  definitions: Definitions,
  time: VirtualTime = virtualTime(),
  outside: Readonly<Record<string, OutsideSystem>> = {},
): Promise<RunningSystem> {
  return open({ definitions, store, time, outside, ids: countingIds() })
}

/** A store in which an order was placed under the earlier names, and everything about it waits. */
async function waiting(): Promise<Store> {
  const store = keptStore(memoryStore())
  const system = await opened(store, before)
  await system.send<ShopCommand>({ type: 'PlaceOrder', orderId: '1' })
  await system.quiet()
  await system.close()
  return store
}

async function eventTypes(store: Store): Promise<readonly string[]> {
  const log = await store.readLog({ afterPosition: 0, limit: 1_000 })
  return log.map(({ aggregate, key, event }) => `${aggregate}[${key}] ${event.type}`)
}

const placing = { type: 'PlaceOrder', orderId: '1' }

describe('what was stored under earlier names', () => {
  it('[RUN-42] is found under those of today: instances, rows, timers, memories, questions and schedules', async () => {
    const store = await waiting()
    const time = virtualTime()
    const asked: string[] = []
    const house: OutsideSystem = {
      async ask({ eventId }) {
        asked.push(eventId)
        throw new Error('closed')
      },
    }
    const system = await opened(store, renamed(), time, { House: house })
    expect(system.warnings).toEqual([])
    expect(await system.send(placing)).toMatchObject({ kind: 'refused' })
    expect(await system.row('Purchases', '1')).toEqual({ orderId: '1', status: 'OrderPlaced' })
    await time.moveTo(2 * DAY_MS, system.quiet)
    expect(asked.length).toBeGreaterThan(0)
    expect(await eventTypes(store)).toEqual(['Purchase[1] OrderPlaced', 'Purchase[1] OrderReminded'])
    await time.moveTo(3 * DAY_MS, system.quiet)
    expect((await eventTypes(store)).at(-1)).toBe('Purchase[1] OrderGivenUp')
    await time.moveTo(7 * DAY_MS - 1, system.quiet)
    expect(system.position).toBe(3)
    await time.moveTo(7 * DAY_MS, system.quiet)
    expect((await eventTypes(store)).at(-1)).toBe('Purchase[weekly] OrderNoted')
  })
  it('[RUN-42] leaves the log as it was, but for the names of its streams', async () => {
    const store = await waiting()
    const log = await store.readLog({ afterPosition: 0, limit: 10 })
    await (await opened(store, renamed())).close()
    const now = await store.readLog({ afterPosition: 0, limit: 10 })
    expect(JSON.stringify(now)).toBe(JSON.stringify(log).replaceAll('"Order"', '"Purchase"'))
  })
  it('[RUN-42] is found in whatever generation the rows of a view are', async () => {
    const store = await waiting()
    const system = await opened(store, before)
    await system.rebuild('Orders')
    await system.quiet()
    await system.close()
    const rows = await store.readRecords({ shelf: 'row' })
    expect(rows).toMatchObject([{ scope: 'Orders#1' }])
    const later = await opened(store, renamed())
    expect(await store.readRecords({ shelf: 'row' })).toEqual(
      rows.map((row) => ({ ...row, scope: 'Purchases#1' })),
    )
    expect(await later.row('Purchases', '1')).toEqual({ orderId: '1', status: 'OrderPlaced' })
  })
  it('[RUN-42] is looked for by whatever was parked under them', async () => {
    const store = keptStore(memoryStore())
    const failing = (name: string, isMended: boolean): Definitions['reactors'][number] => ({
      kind: 'policy',
      name,
      on: ['OrderPlaced'],
      react() {
        if (!isMended) throw new Error('not yet')
        return [{ command: { type: 'NoteOrder', orderId: '1' } }]
      },
    })
    const first = await opened(store, { ...shop, reactors: [failing('Fails', false)] })
    await first.send(placing)
    const [letter] = await first.deadLetters()
    await first.close()
    const earlier: readonly Renaming[] = [{ kind: 'policy', from: 'Fails', to: 'Works' }]
    const later = await opened(store, { ...shop, reactors: [failing('Works', true)], renamings: earlier })
    expect(await later.retry(letter?.id ?? '')).toBe(true)
    expect(await later.deadLetters()).toEqual([])
    expect((await eventTypes(store)).at(-1)).toBe('Order[1] OrderNoted')
  })
  it('[RUN-42] is found over several names, and a name that is borne today is not taken away', async () => {
    const store = await waiting()
    const chain: readonly Renaming[] = [
      { kind: 'aggregate', from: 'Order', to: 'Basket' },
      { kind: 'aggregate', from: 'Basket', to: 'Purchase' },
    ]
    const system = await opened(store, renamed(chain))
    expect(await system.send(placing)).toMatchObject({ kind: 'refused' })
    await system.close()
    const taken: readonly Renaming[] = [{ kind: 'aggregate', from: 'Purchase', to: 'Other' }]
    await (await opened(store, renamed(taken))).close()
    expect(await eventTypes(store)).toEqual(['Purchase[1] OrderPlaced'])
  })
  it('[RUN-43] stays where something lies under the name of today already, and that is told', async () => {
    const store = await waiting()
    const unaware = await opened(store, renamed([]))
    for (const orderId of ['1', '2']) await unaware.send<ShopCommand>({ type: 'NoteOrder', orderId })
    await unaware.send<ShopCommand>({ type: 'PlaceOrder', orderId: '3' })
    await unaware.close()
    for (const system of [await opened(store, renamed()), await opened(store, renamed())]) {
      expect(system.warnings).toEqual([
        'Some of what was stored as Orders stays under that name: Purchases has its own in the same place already',
        'Some of what was stored as Order stays under that name: Purchase has its own in the same place already',
      ])
      expect(await system.row('Purchases', '3')).toMatchObject({ status: 'OrderPlaced' })
      expect(await store.readRecord('row', 'Orders', '1')).toMatchObject({
        value: { status: 'OrderPlaced' },
      })
      await system.close()
    }
    expect((await eventTypes(store)).slice(0, 2)).toEqual(['Order[1] OrderPlaced', 'Purchase[1] OrderNoted'])
  })
  it('[RUN-44] is gone on with where it was broken off', async () => {
    const store = await waiting()
    let isBroken = true
    const breaking: Store = {
      ...store,
      get lastPosition() {
        return store.lastPosition
      },
      rename(changes) {
        if (isBroken) throw new StoreFault('unavailable', 'the power is out')
        return store.rename(changes)
      },
    }
    await expect(opened(breaking, renamed())).rejects.toThrow('the power is out')
    isBroken = false
    const system = await opened(breaking, renamed())
    expect(system.warnings).toEqual([])
    expect(await system.send(placing)).toMatchObject({ kind: 'refused' })
    expect(await store.readRecords({ shelf: 'schedule' })).toMatchObject([
      { key: 'Weekly', rank: 7 * DAY_MS },
    ])
  })
})
