import { readFileSync } from 'node:fs'
import { interpret } from '@landfall/interpret'
import type { Definitions, DomainEvent } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { open } from '../open-system.ts'
import type { RunningSystem } from '../running-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { RecordChange, Store, StoredEvent } from '../store/store.ts'
import type { SystemOptions } from '../system-options.ts'
import { keptStore } from '../testing/kept-store.ts'
import { type ShopCommand, shop } from '../testing/shop.ts'
import { virtualTime } from '../testing/virtual-time.ts'

const DAY = 86_400_000
const text = readFileSync(new URL('../../../../examples/subscription-box.storm', import.meta.url), 'utf8')
const box = interpret(readStorm([{ name: 'a.storm', text }]).model)
const price = { cents: 1900, currency: 'EUR' }

function started(store: Store, definitions: Definitions, options: Partial<SystemOptions> = {}) {
  return open({ definitions, store, time: virtualTime(), ...options })
}

function place(system: RunningSystem, orderId: string) {
  return system.send<ShopCommand>({ type: 'PlaceOrder', orderId })
}

function bill(system: RunningSystem, cycleId: string) {
  const data = { cycleId, subscriptionId: `s-${cycleId}`, amount: price }
  return system.send<DomainEvent & { readonly data: object }>({ type: 'Billing.TriggerBillingCycle', data })
}

/** A store whose log is read otherwise than it was written. */
function misread(store: Store, change: (event: StoredEvent) => readonly StoredEvent[]): Store {
  return {
    ...keptStore(store),
    get lastPosition() {
      return store.lastPosition
    },
    readLog: async (range) => (await store.readLog(range)).flatMap(change),
  }
}

describe('to verify', () => {
  it('[RUN-37] a log that is whole, with views that are its fold, finds nothing', async () => {
    const time = virtualTime()
    const system = await started(memoryStore(), box, { time })
    for (const cycle of ['c1', 'c2']) await bill(system, cycle)
    await time.moveTo(2 * DAY, system.quiet)
    await bill(system, 'c3')
    await system.quiet()
    const { views, ...found } = await system.verify()
    expect(found).toEqual({
      eventCount: 6,
      position: 6,
      faults: [],
      faultCount: 0,
      brokenPromiseCount: 2,
      openPromiseCount: 1,
    })
    expect(views.map(({ view }) => view)).toEqual(box.projections.map(({ name }) => name))
    expect(views.every(({ differingCount }) => differingCount === 0)).toBe(true)
    expect(await system.brokenPromiseCount()).toBe(2)
  })

  it('[RUN-37] a log with a gap tells where it is', async () => {
    const store = keptStore(memoryStore())
    const system = await started(store, shop)
    for (const order of ['1', '2', '3']) await place(system, order)
    await system.close()
    const withGap = await started(
      misread(store, (event) => (event.position === 2 ? [] : [event])),
      shop,
    )
    const { faults } = await withGap.verify()
    expect(faults).toEqual(['Behind position 1 comes 3: the log is not whole'])
    const cutOff = await started(
      misread(store, (event) => (event.position === 3 ? [] : [event])),
      shop,
    )
    expect((await cutOff.verify()).faults).toEqual([
      'Behind position 2 nothing can be read, and 3 was to be the last: the log is not whole',
    ])
  })

  it('[RUN-37] events in the wrong place, and events that nobody can take, are told, the first 100 of them', async () => {
    const store = keptStore(memoryStore())
    const system = await started(store, shop)
    for (let order = 0; order < 150; order++) await place(system, String(order))
    await system.close()
    const changed = misread(store, (event) => {
      if (event.position === 1) return [{ ...event, version: 2 }]
      return [{ ...event, event: { type: 'OrderLost', orderId: event.key } }]
    })
    const { faults, faultCount } = await (await started(changed, shop)).verify()
    expect(faults.slice(0, 2)).toEqual([
      'Event 1, OrderPlaced, has version 2 of Order "0", and 1 was expected',
      expect.stringContaining(
        'Event 2, OrderLost, cannot be taken by Order "1": Order has no event OrderLost',
      ),
    ])
    expect([faults.length, faultCount]).toEqual([100, 150])
  })

  it('[RUN-38] rows that are other than the log makes them are named, whatever is wrong with them', async () => {
    const keys = Array.from({ length: 8 }, (_, nth) => String(nth))
    const damage = fc.record({
      removed: fc.subarray(keys),
      changed: fc.subarray(keys),
      moved: fc.subarray(keys),
      added: fc.subarray(['x', 'y', 'z']),
      keyCountMax: fc.constantFrom(3, 7, 1_000),
    })
    await fc.assert(
      fc.asyncProperty(damage, async ({ removed, changed, moved, added, keyCountMax }) => {
        const store = memoryStore()
        const system = await started(store, shop, { limits: { verifiedKeyCountMax: keyCountMax } })
        for (const key of keys) await place(system, key)
        await system.quiet()
        const rows = await store.readRecords({ shelf: 'row', scope: 'Orders' })
        const put = (key: string, rank: number, value: unknown) =>
          ({ kind: 'put', shelf: 'row', record: { scope: 'Orders', key, rank, value } }) as const
        const records = new Map<string, RecordChange>([
          ...added.map((key) => [key, put(key, 99, {})] as const),
          ...rows
            .filter(({ key }) => moved.includes(key))
            .map(({ key, rank, value }) => [key, put(key, rank + 0.5, value)] as const),
          ...changed.map(
            (key) => [key, put(key, Number(key) + 1, { orderId: key, status: 'lost' })] as const,
          ),
          ...removed.map((key) => [key, { kind: 'remove', shelf: 'row', scope: 'Orders', key }] as const),
        ])
        await store.commit({ events: [], records: [...records.values()] })
        const [view] = (await system.verify()).views
        const expected = [...new Set([...removed, ...changed, ...moved, ...added])]
        expect(view?.differingCount).toBe(expected.length)
        expect(view?.differing.toSorted()).toEqual(
          expected.length <= 10 ? expected.toSorted() : expect.objectContaining({ length: 10 }),
        )
        expect(view?.rowCount).toBe(keys.length - removed.length + added.length)
      }),
      { numRuns: 60 },
    )
  })

  it('[RUN-38] a system at work is right: what is recorded meanwhile is compared as far as the view has come', async () => {
    const system = await started(memoryStore(), shop, {
      limits: { verifiedKeyCountMax: 100 },
      asynchronousViews: ['Orders'],
    })
    for (let order = 0; order < 500; order++) void place(system, String(order))
    await place(system, 'last')
    let isOver = false
    const verifying = system.verify().finally(() => {
      isOver = true
    })
    let sentCount = 0
    for (; !isOver; sentCount++) {
      await place(system, `new ${sentCount}`)
      await system.send<ShopCommand>({ type: 'PayOrder', orderId: String(sentCount % 501) })
      if (sentCount === 20) void system.rebuild('Orders')
    }
    const { faults, position, views } = await verifying
    expect(faults).toEqual([])
    expect(position).toBe(501)
    expect(views).toMatchObject([{ view: 'Orders', differing: [], differingCount: 0 }])
    expect(sentCount).toBeGreaterThan(3)
    await system.close()
  })

  it('[RUN-39] with few keys at a time finds what it finds with all of them at once', async () => {
    const store = keptStore(memoryStore())
    const time = virtualTime()
    const system = await started(store, box, { time })
    for (let cycle = 0; cycle < 30; cycle++) await bill(system, `c${cycle}`)
    await time.moveTo(DAY, system.quiet)
    for (let cycle = 30; cycle < 50; cycle++) await bill(system, `c${cycle}`)
    await time.moveTo(DAY + 1, system.quiet)
    const [atOnce, again] = await Promise.all([system.verify(), system.verify()])
    expect(again).toBe(atOnce)
    expect(atOnce).toMatchObject({ brokenPromiseCount: 30, openPromiseCount: 20 })
    await system.close()
    const bounded = await started(store, box, { time, limits: { verifiedKeyCountMax: 10 } })
    expect(await bounded.verify()).toEqual(atOnce)
  })
})
