import type { Definitions } from '@landfall/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { open } from '../open-system.ts'
import type { RunningSystem } from '../running-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { Store, StoredEvent } from '../store/store.ts'
import { keptStore } from '../testing/kept-store.ts'
import { type ShopCommand, shop } from '../testing/shop.ts'
import { virtualTime } from '../testing/virtual-time.ts'

/** Orders whose state may be kept, and a command that tells the state. */
function counting(definition: string | undefined, perNote = 1): Definitions {
  const [order] = shop.deciders
  if (!order) throw new Error('the shop has no orders')
  return {
    ...shop,
    deciders: [
      {
        ...order,
        ...(definition !== undefined && { definition }),
        initialState: 0,
        decide: (command, state) => {
          if (command.type === 'PlaceOrder') return { ok: false, failure: { code: String(state) } }
          return { ok: true, value: [{ type: 'OrderNoted' }] }
        },
        evolve: (state, { type }) => Number(state) + (type === 'OrderNoted' ? perNote : 0),
      },
    ],
  }
}

/** A kept store that counts the events of streams that are read. */
function counted(): { readonly store: Store; readCount: number } {
  const store = keptStore(memoryStore())
  const counter = {
    readCount: 0,
    store: {
      ...store,
      get lastPosition() {
        return store.lastPosition
      },
      async readStream(range: Parameters<Store['readStream']>[0]): Promise<readonly StoredEvent[]> {
        const events = await store.readStream(range)
        counter.readCount += events.length
        return events
      },
    },
  }
  return counter
}

function opened(store: Store, definitions: Definitions, snapshotVersionCount = 500): Promise<RunningSystem> {
  return open({ definitions, store, time: virtualTime(), limits: { snapshotVersionCount } })
}

async function note(system: RunningSystem, count: number, orderId = '1'): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, () => system.send<ShopCommand>({ type: 'NoteOrder', orderId })),
  )
}

/** What the aggregate knows, as it tells in its refusal. */
async function stateOf(system: RunningSystem, orderId = '1'): Promise<string | undefined> {
  const outcome = await system.send<ShopCommand>({ type: 'PlaceOrder', orderId })
  return outcome.kind === 'refused' ? outcome.refusal.code : undefined
}

async function afterRestart(counter: { store: Store; readCount: number }, definitions: Definitions) {
  counter.readCount = 0
  const system = await opened(counter.store, definitions)
  const state = await stateOf(system)
  await system.close()
  return { state, readCount: counter.readCount }
}

describe('a long stream', () => {
  it('[RUN-45] is read from the last state that was kept, of which there is one', async () => {
    const counter = counted()
    const definitions = counting('one')
    const system = await opened(counter.store, definitions)
    await note(system, 10_100)
    await system.close()
    expect(await afterRestart(counter, definitions)).toEqual({ state: '10100', readCount: 100 })
    expect(await counter.store.readRecords({ shelf: 'snapshot' })).toMatchObject([
      { scope: 'Order', key: '1', rank: 10_000, value: { state: 10_000 } },
    ])
  })
  it('[RUN-45] of published events is not read again from its beginning to count them', async () => {
    const counter = counted()
    const definitions: Definitions = {
      ...counting('one'),
      publications: [
        {
          name: 'OrderPublished',
          on: ['OrderNoted'],
          publish: ({ key }) => ({ key, event: { type: 'OrderPublished' } }),
        },
      ],
    }
    const system = await opened(counter.store, definitions)
    await note(system, 600)
    await system.close()
    counter.readCount = 0
    const later = await opened(counter.store, definitions)
    await note(later, 1)
    await later.close()
    expect(counter.readCount).toBe(200)
    const published = await counter.store.readStream({
      aggregate: 'OrderPublished',
      key: '1',
      afterVersion: 599,
    })
    expect(published).toMatchObject([{ version: 600 }, { version: 601 }])
  })
  it('[RUN-46] is read from its beginning where its state was folded otherwise, and its state is kept anew', async () => {
    const counter = counted()
    const system = await opened(counter.store, counting('one'))
    await note(system, 1_200)
    await system.close()
    const twice = counting('two', 2)
    expect(await afterRestart(counter, twice)).toEqual({ state: '2400', readCount: 1_200 })
    const again = await opened(counter.store, twice)
    await note(again, 1)
    await again.close()
    expect(await afterRestart(counter, twice)).toEqual({ state: '2402', readCount: 0 })
  })
  it('[RUN-46] of a decider that does not say how it folds, or where none are wanted, keeps no state', async () => {
    const counter = counted()
    for (const [definition, count] of [
      [undefined, 10],
      ['one', 0],
    ] as const) {
      const system = await opened(counter.store, counting(definition), count)
      await note(system, 50)
      await system.close()
    }
    expect(await counter.store.readRecords({ shelf: 'snapshot' })).toEqual([])
  })
  it('[RUN-45] has the same state with what was kept as without, wherever it is broken off', async () => {
    const step = fc.record({ orderId: fc.constantFrom('1', '2'), count: fc.integer({ min: 1, max: 9 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step), { maxLength: 4 }), fc.nat(7), async (runs, limit) => {
        const [with_, without] = [keptStore(memoryStore()), keptStore(memoryStore())]
        for (const [store, count] of [
          [with_, limit],
          [without, 0],
        ] as const) {
          for (const steps of runs) {
            const system = await opened(store, counting('one'), count)
            for (const { orderId, count: notes } of steps) await note(system, notes, orderId)
            await system.close()
          }
        }
        expect(await with_.readLog({ afterPosition: 0, limit: 1_000 })).toHaveLength(without.lastPosition)
        const systems = [await opened(with_, counting('one')), await opened(without, counting('one'), 0)]
        for (const orderId of ['1', '2']) {
          const states = await Promise.all(systems.map((system) => stateOf(system, orderId)))
          expect(states[0]).toBe(states[1])
        }
      }),
      { numRuns: 40 },
    )
  })
})
