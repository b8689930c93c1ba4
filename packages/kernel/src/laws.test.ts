import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dispatcher } from './dispatcher.ts'
import type { DispatcherOptions } from './dispatcher-options.ts'
import { seededIds } from './ids.ts'
import { dayMs, hourMs } from './shop/duration.ts'
import { openOrders } from './shop/open-orders.ts'
import { type OrderCommand, type OrderEvent, order } from './shop/order.ts'
import { shop } from './shop/shop.ts'

/** Something that the world does to the shop. */
type Deed = (dispatcher: Dispatcher) => unknown

const orderIds = ['o1', 'o2', 'o3']
const anOrderId = fc.constantFrom(...orderIds)
const aCommand: fc.Arbitrary<OrderCommand> = fc.oneof(
  fc.record({ type: fc.constant('PlaceOrder' as const), orderId: anOrderId, cents: fc.nat(999) }),
  fc.record({
    type: fc.constantFrom('RequestPayment' as const, 'RemindCustomer' as const),
    orderId: anOrderId,
  }),
  fc.record({
    type: fc.constant('CancelOrder' as const),
    orderId: anOrderId,
    reason: fc.string({ maxLength: 3 }),
  }),
)
const anEvent: fc.Arbitrary<OrderEvent> = fc.oneof(
  fc.record({ type: fc.constant('OrderPlaced' as const), orderId: anOrderId, cents: fc.nat(999) }),
  fc.record({
    type: fc.constantFrom('PaymentDeclined' as const, 'OrderCompleted' as const),
    orderId: anOrderId,
  }),
)
const anAnswer = fc.constantFrom({ receipt: 'r' }, 'declined', undefined, 'nonsense')
const aDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: aCommand.map(
      (command): Deed =>
        (shopAtWork) =>
          shopAtWork.send(command),
    ),
  },
  anEvent.map(
    (event): Deed =>
      (shopAtWork) =>
        shopAtWork.given({ aggregate: 'Order', key: event.orderId, event }),
  ),
  fc.integer({ min: 0, max: 3 * dayMs }).map(
    (ms): Deed =>
      (shopAtWork) =>
        shopAtWork.advance({ ms: ms - (ms % hourMs) }),
  ),
  anAnswer.map(
    (answer): Deed =>
      (shopAtWork) =>
        shopAtWork.answerFor('PaymentGateway', () => answer),
  ),
  fc.tuple(fc.nat(5), anAnswer).map(
    ([nth, answer]): Deed =>
      (shopAtWork) =>
        shopAtWork.answer(`call-${nth}`, answer),
  ),
)
const deeds = fc.array(aDeed, { maxLength: 30 })

function shopAfter(done: readonly Deed[], options: Omit<DispatcherOptions, 'definitions'> = {}): Dispatcher {
  const dispatcher = shop().build(options)
  for (const deed of done) deed(dispatcher)
  return dispatcher
}

describe('laws', () => {
  it('[KERNEL-73] the same inputs, clock and ids give the same log and steps', () => {
    fc.assert(
      fc.property(deeds, fc.integer(), (done, seed) => {
        const once = shopAfter(done, { ids: seededIds({ seed }) })
        const again = shopAfter(done, { ids: seededIds({ seed }) })
        expect(JSON.stringify(again.log)).toBe(JSON.stringify(once.log))
        expect(JSON.stringify(again.steps)).toBe(JSON.stringify(once.steps))
      }),
    )
  })

  it('[KERNEL-9] the state of each instance is the fold of its events', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const dispatcher = shopAfter(done)
        for (const orderId of orderIds) {
          const own = dispatcher.log.filter(({ key }) => key === orderId)
          const events = own.flatMap(({ event, ...about }) =>
            isOrderEvent(event) ? [{ event, ...about }] : [],
          )
          const state = events.reduce(
            (folded, recorded) => order.evolve(folded, recorded.event, recorded),
            order.initialState,
          )
          expect(dispatcher.stateOf('Order', orderId)).toEqual(state)
        }
      }),
    )
  })

  it('[KERNEL-10] a view is the fold of the log', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const dispatcher = shopAfter(done)
        const replayed = shop().build()
        for (const { aggregate, key, event } of dispatcher.log) replayed.given({ aggregate, key, event })
        expect(replayed.rows(openOrders.name)).toEqual(dispatcher.rows(openOrders.name))
      }),
    )
  })

  it('[KERNEL-3] positions count the log, versions each instance, and time never goes back', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const { log } = shopAfter(done)
        expect(log.map(({ position }) => position)).toEqual(log.map((_, nth) => nth + 1))
        expect(new Set(log.map(({ eventId }) => eventId)).size).toBe(log.length)
        for (const orderId of orderIds) {
          const own = log.filter(({ key }) => key === orderId)
          expect(own.map(({ version }) => version)).toEqual(own.map((_, nth) => nth + 1))
        }
        expect(isSorted(log.map(({ at }) => at))).toBe(true)
      }),
    )
  })

  it('[KERNEL-70] every cause is an earlier step, and ids count up', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const { steps } = shopAfter(done)
        expect(steps.map(({ id }) => id)).toEqual(steps.map((_, nth) => nth + 1))
        for (const { id, causeId } of steps) {
          if (causeId !== undefined) expect(causeId >= 1 && causeId < id).toBe(true)
        }
        const roots = new Set(steps.filter(({ causeId }) => causeId === undefined).map(({ kind }) => kind))
        roots.delete('command')
        roots.delete('event')
        roots.delete('schedule fired')
        expect([...roots]).toEqual([])
      }),
    )
  })

  it('[KERNEL-2] within one run, commands come in the order of what caused them', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const dispatcher = shop().build()
        for (const deed of done) {
          const before = dispatcher.steps.length
          deed(dispatcher)
          const steps = dispatcher.steps.slice(before)
          if (steps.some(({ kind }) => kind === 'timer fired' || kind === 'timeout fired')) continue
          const causes = steps.flatMap((step) => (step.kind === 'command' ? [step.causeId ?? 0] : []))
          expect(isSorted(causes)).toBe(true)
        }
      }),
    )
  })

  it('[KERNEL-40] each call is answered at most once, and is waiting exactly if it is not', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const { steps, calls } = shopAfter(done)
        const made = steps.flatMap((step) => (step.kind === 'call' ? [step.call.callId] : []))
        const answered = steps.flatMap((step) => (step.kind === 'answer' ? [step.call.callId] : []))
        expect(new Set(answered).size).toBe(answered.length)
        expect(calls.map(({ callId }) => callId)).toEqual(made.filter((callId) => !answered.includes(callId)))
      }),
    )
  })

  it('[KERNEL-21] everything fires at its time, in order', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const { steps } = shopAfter(done)
        for (const step of steps) {
          if (step.kind === 'timer fired') expect(step.at).toBe(step.timer.dueAt)
        }
        expect(isSorted(steps.map(({ at }) => at))).toBe(true)
      }),
    )
  })
})

describe('steps', () => {
  it('[KERNEL-71] onStep hears of each step once, in order', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const heard: unknown[] = []
        const dispatcher = shopAfter(done, { onStep: (step) => heard.push(step) })
        expect(heard).toEqual(dispatcher.steps)
      }),
    )
  })
})

function isSorted(numbers: readonly number[]): boolean {
  return numbers.every((number, nth) => nth === 0 || (numbers[nth - 1] ?? number) <= number)
}

function isOrderEvent(event: { readonly type: string }): event is OrderEvent {
  return order.events.some((type) => type === event.type)
}
