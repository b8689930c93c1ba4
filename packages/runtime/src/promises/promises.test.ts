import { readFileSync } from 'node:fs'
import { interpret } from '@landfall/interpret'
import { countingIds, type Definitions, type PromiseRule, type Recorded } from '@landfall/kernel'
import { printExpression, readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { open } from '../open-system.ts'
import type { RunningSystem } from '../running-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { Store } from '../store/store.ts'
import type { SystemOptions } from '../system-options.ts'
import { keptStore } from '../testing/kept-store.ts'
import { type ShopCommand, shop } from '../testing/shop.ts'
import { virtualTime } from '../testing/virtual-time.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const box = readFileSync(new URL('../../../../examples/subscription-box.storm', import.meta.url), 'utf8')
const price = { cents: 1900, currency: 'EUR' }

function definitionsOf(text: string): Definitions {
  return interpret(readStorm([{ name: 'a.storm', text }]).model, { printExpression })
}

/** A system that can be closed and opened again on what is left. */
function started(text: string, options: Partial<SystemOptions> & { readonly store: Store }) {
  return open({ definitions: definitionsOf(text), ids: countingIds(), ...options })
}

function send(system: RunningSystem, type: string, data: object) {
  return system.send({ type, data })
}

function bill(system: RunningSystem, cycleId: string, subscriptionId = 's1') {
  return send(system, 'Billing.TriggerBillingCycle', { cycleId, subscriptionId, amount: price })
}

async function told(system: RunningSystem): Promise<readonly string[]> {
  const broken = await system.brokenPromises()
  return broken.map(({ promise, key, foundAt, events }) => {
    const types = events.map(({ event }) => event.type.replace(/.*\./, ''))
    return `${promise} [${key}] at ${foundAt}: ${types.join(', ')}`
  })
}

describe('the promises of a storm', () => {
  const attempt = (cycle: string, foundAt: number) =>
    `Every attempt is answered [${cycle}] at ${foundAt}: PaymentAttempted`

  it('[RUN-30] are told when they are broken, once, with the events that show it, also after a restart', async () => {
    const store = keptStore(memoryStore())
    const time = virtualTime()
    const system = await started(box, { store, time })
    await bill(system, 'c1')
    await time.moveTo(DAY, system.quiet)
    expect(await told(system)).toEqual([])
    await time.moveTo(DAY + 1, system.quiet)
    expect(await told(system)).toEqual([attempt('c1', DAY + 1)])
    await system.close()
    const again = await started(box, { store, time })
    await time.moveTo(9 * DAY, again.quiet)
    expect(await told(again)).toEqual([attempt('c1', DAY + 1)])
    expect(await again.brokenPromiseCount()).toBe(1)
    const [broken] = await again.brokenPromises()
    expect(broken?.says).toBe(
      'every Billing.PaymentAttempted leads to Billing.PaymentSucceeded | Billing.PaymentFailed within 1d by cycleId',
    )
  })

  it('[RUN-31] are kept by what came in time, also if nobody was there when the time was up', async () => {
    const store = keptStore(memoryStore())
    const time = virtualTime()
    const gateway = {
      async ask() {
        return { event: 'event Billing.PaymentSucceeded', supplied: { receipt: 'r' } }
      },
    }
    const system = await started(box, { store, time })
    await bill(system, 'c1')
    await bill(system, 'c2', 's2')
    await system.close()
    await time.moveTo(DAY, async () => {})
    const inTime = await started(box, { store, time, outside: { 'Billing.PaymentGateway': gateway } })
    await time.moveTo(DAY, inTime.quiet)
    await inTime.close()
    await time.moveTo(5 * DAY, async () => {})
    const late = await started(box, { store, time })
    await time.moveTo(5 * DAY + 1, late.quiet)
    expect(await told(late)).toEqual([])
  })

  it('[RUN-31] are broken by what comes too late, and found out at the end of the log if nobody was there', async () => {
    const store = keptStore(memoryStore())
    const time = virtualTime()
    const system = await started(box, { store, time })
    await bill(system, 'c1')
    await system.close()
    await time.moveTo(5 * DAY, async () => {})
    const again = await started(box, { store, time })
    await again.quiet()
    expect(await told(again)).toEqual([attempt('c1', 5 * DAY)])
  })

  it('[RUN-31] are kept by what is just being written when the time is up', async () => {
    const time = virtualTime()
    const kept = memoryStore()
    let written = Promise.resolve()
    const store: Store = {
      ...keptStore(kept),
      get lastPosition() {
        return kept.lastPosition
      },
      async commit(batch) {
        await written
        await kept.commit(batch)
      },
    }
    const system = await started(box, { store, time })
    await bill(system, 'c1')
    await time.moveTo(DAY, system.quiet)
    const { promise, resolve } = Promise.withResolvers<void>()
    written = promise
    const data = { cycleId: 'c1', subscriptionId: 's1', amount: price, reason: 'declined' }
    const answer = { event: 'event Billing.PaymentFailed', supplied: data }
    const answering = system.answer({ system: 'Billing.PaymentGateway', eventId: 'memory-2', answer })
    // The writer has begun with the answer when others have had their turn.
    for (let turn = 0; turn < 5; turn++) await new Promise((next) => setImmediate(next))
    await time.moveTo(DAY + 1, async () => {})
    resolve()
    expect(await answering).toMatchObject({ kind: 'answered', outcome: { kind: 'recorded' } })
    await time.moveTo(DAY + 2, system.quiet)
    expect(await told(system)).toEqual([])
  })

  it('[RUN-30] tell each way in which they are broken, the latest first', async () => {
    const time = virtualTime()
    const system = await started(box, { store: memoryStore(), time })
    const subscriptionId = 's1'
    await send(system, 'Subscriptions.CreateSubscription', {
      subscriptionId,
      customerId: 'ann',
      planId: 'p',
      price,
    })
    await send(system, 'Subscriptions.PauseSubscription', { subscriptionId, reason: 'holiday' })
    await bill(system, 'c1')
    await time.moveTo(HOUR, system.quiet)
    await bill(system, 'c2')
    await system.quiet()
    await send(system, 'Subscriptions.ResumeSubscription', { subscriptionId })
    await bill(system, 'c3')
    await time.moveTo(2 * HOUR, system.quiet)
    const paused = 'A paused subscription starts no new cycle [s1]'
    expect(await told(system)).toEqual([
      `${paused} at ${HOUR}: SubscriptionPaused, MonthlyBillingCycleTriggered`,
      `${paused} at 0: SubscriptionPaused, MonthlyBillingCycleTriggered`,
    ])
  })

  it('[RUN-32] are watched from the beginning of the log where they are new or have changed, and forgotten where they are gone', async () => {
    const store = keptStore(memoryStore())
    const time = virtualTime()
    const system = await started(box, { store, time })
    await bill(system, 'c1')
    await time.moveTo(2 * DAY, system.quiet)
    expect(await told(system)).toEqual([attempt('c1', DAY + 1)])
    await system.close()
    const changed = box.replace('within 1d by cycleId', 'within 3d by cycleId')
    const patient = await started(changed, { store, time })
    await time.moveTo(3 * DAY, patient.quiet)
    expect([await told(patient), await patient.brokenPromiseCount()]).toEqual([[], 0])
    await time.moveTo(4 * DAY, patient.quiet)
    expect(await told(patient)).toEqual([attempt('c1', 3 * DAY + 1)])
    await patient.close()
    const strict = `${changed}\npromise "Nobody is billed" { at most 0 MonthlyBillingCycleTriggered per subscriptionId }`
    const withNew = await started(strict, { store, time })
    await withNew.quiet()
    expect(await told(withNew)).toEqual([
      `Nobody is billed [s1] at ${4 * DAY}: MonthlyBillingCycleTriggered`,
      attempt('c1', 3 * DAY + 1),
    ])
    await withNew.close()
    const [without] = strict.split('promise "Every attempt')
    const less = await started(without ?? '', { store, time })
    await less.quiet()
    expect([await told(less), await less.brokenPromiseCount()]).toEqual([[], 0])
    expect(await store.readRecords({ shelf: 'watch', scope: 'Every attempt is answered, 1' })).toEqual([])
  })
})

describe('what always holds', () => {
  const account = `
    aggregate Account {
      key accountId: Id
      state { balance: Int, limit: Int? }
      always balance >= 0
      command Book may create { amount: Int -> Booked { balance: amount } }
      command Note may create { -> Noted }
      command BookTwice may create { amount: Int -> Booked { balance: amount }, Booked { balance: 1 } }
      event Booked { balance: Int }
      event Noted
    }`

  async function booked(...amounts: readonly number[]) {
    const system = await started(account, { store: memoryStore(), time: virtualTime() })
    for (const amount of amounts) await send(system, 'Book', { accountId: 'a', amount })
    return system
  }

  it('[RUN-33] is told with the event that breaks it, and again only if it held in between', async () => {
    const system = await booked(5, -1, -2, 3, -4)
    const broken = await system.brokenPromises()
    expect(broken.map(({ events }) => events.map(({ position }) => position)).toSorted()).toEqual([[2], [5]])
    expect(broken[0]).toMatchObject({ promise: 'Account', says: 'always balance >= 0', key: 'a', foundAt: 0 })
    expect(await system.brokenPromiseCount()).toBe(2)
  })

  it('[RUN-33] is judged behind all events of a command', async () => {
    const system = await booked()
    await send(system, 'BookTwice', { accountId: 'a', amount: -1 })
    expect(await system.brokenPromises()).toEqual([])
  })

  it('[RUN-34] and cannot be told counts as broken, and why is told', async () => {
    const system = await booked()
    await send(system, 'Note', { accountId: 'a' })
    await send(system, 'Note', { accountId: 'a' })
    const broken = await system.brokenPromises()
    expect(broken.map(({ says }) => says)).toEqual([
      'always balance >= 0, which cannot be told here: `balance` has no value yet',
    ])
  })
})

describe('a rule written by hand', () => {
  const rule: PromiseRule = {
    name: 'No note is bad, 1',
    promise: 'No note is bad',
    says: 'no note is bad',
    on: ['OrderNoted'],
    keyOf: ({ event }) => String(Reflect.get(event, 'note')),
    watch(memory, { event, at }) {
      if (Reflect.get(event, 'note') === 'bad') throw new Error('this note is bad')
      return { memory: Number(memory ?? 0) + 1, deadline: at + 10, broken: [] }
    },
    expire() {
      throw new Error('the time is not right')
    },
  }

  it('[RUN-34] that throws is told as if it were broken, and the others and the commands go on', async () => {
    const time = virtualTime()
    const store = keptStore(memoryStore())
    const other = { ...rule, name: 'All is well, 1', expire: () => ({ memory: undefined, broken: [[1, 2]] }) }
    const definitions = { ...shop, promises: [rule, other] }
    const system = await open({ definitions, store, time })
    for (const note of ['good', 'bad', '\ud800', 'good'])
      await system.send<ShopCommand>({ type: 'NoteOrder', orderId: '1', note })
    await time.moveTo(100, system.quiet)
    const broken = await system.brokenPromises()
    expect(broken.map(({ foundAt, key, says }) => `${foundAt} ${key}: ${says}`).toSorted()).toEqual([
      '0 bad: no note is bad, which cannot be told here: this note is bad',
      '0 bad: no note is bad, which cannot be told here: this note is bad',
      '10 "\\ud800": no note is bad, which cannot be told here: the time is not right',
      '10 good: no note is bad',
      '10 good: no note is bad, which cannot be told here: the time is not right',
    ])
    const [kept] = await store.readRecords({ shelf: 'watch', scope: rule.name })
    expect(kept).toMatchObject({ key: '"\\ud800"', value: 1 })
  })

  it('[RUN-35] may be broken more often than is told: the latest come first, and all are counted', async () => {
    const time = virtualTime()
    const definitions = {
      ...shop,
      promises: [
        { ...rule, watch: (_: unknown, { position }: Recorded) => ({ memory: 1, broken: [[position]] }) },
      ],
    }
    const system = await open({ definitions, store: memoryStore(), time })
    const note = () => system.send<ShopCommand>({ type: 'NoteOrder', orderId: '1', note: 'one' })
    await Promise.all(Array.from({ length: 1_000 }, note))
    await system.quiet()
    await time.moveTo(5, system.quiet)
    await Promise.all([note(), note()])
    await system.quiet()
    const broken = await system.brokenPromises()
    expect(
      broken
        .slice(0, 2)
        .map(({ events }) => events[0]?.position)
        .toSorted(),
    ).toEqual([1_001, 1_002])
    expect([broken.length, await system.brokenPromiseCount()]).toEqual([1_000, 1_002])
  })
})
