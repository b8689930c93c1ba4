import { describe, expect, it } from 'vitest'
import type { System } from './definitions.ts'
import { dayMs, hourMs } from './shop/duration.ts'
import type { OrderStep } from './shop/order.ts'
import { shop } from './shop/shop.ts'

function place(orderId: string) {
  return { type: 'PlaceOrder', orderId, cents: 500 } as const
}
function eventTypes({ log }: { readonly log: readonly { readonly event: { readonly type: string } }[] }) {
  return log.map(({ event }) => event.type)
}
const paid = { receipt: 'r-1' }

describe('processes', () => {
  it('[KERNEL-30] each key has an instance of its own, which remembers', () => {
    const dispatcher = shop().build()
    dispatcher.answerFor('PaymentGateway', () => 'declined')
    dispatcher.send(place('o1'))
    dispatcher.advance({ ms: dayMs })
    dispatcher.send(place('o2'))
    expect(dispatcher.processOf('Checkout', 'o1')).toEqual({ state: { declineCount: 2 }, ended: false })
    expect(dispatcher.processOf('Checkout', 'o2')).toEqual({ state: { declineCount: 1 }, ended: false })
    expect(dispatcher.processOf('Checkout', 'o3')).toBeUndefined()
    expect(eventTypes(dispatcher).filter((type) => type === 'CustomerReminded')).toHaveLength(1)
  })

  it('[KERNEL-31] an instance that has ended hears nothing more, and does not start again', () => {
    const dispatcher = shop().build()
    dispatcher.answerFor('PaymentGateway', () => paid)
    dispatcher.send(place('o1'))
    expect(dispatcher.processOf('Checkout', 'o1')).toEqual({ state: { declineCount: 0 }, ended: true })
    expect(dispatcher.timeouts).toEqual([])
    dispatcher.given({ aggregate: 'Order', key: 'o1', event: { type: 'PaymentDeclined', orderId: 'o1' } })
    dispatcher.advance({ ms: 10 * dayMs })
    expect(dispatcher.processOf('Checkout', 'o1')).toEqual({ state: { declineCount: 0 }, ended: true })
    expect(dispatcher.steps.filter((step) => step.kind === 'process started')).toHaveLength(1)
    expect(dispatcher.steps.filter((step) => step.kind === 'timeout fired')).toEqual([])
  })

  it('[KERNEL-32] the timeout fires once, at its time', () => {
    const dispatcher = shop().build()
    dispatcher.advance({ ms: hourMs })
    dispatcher.send(place('o1'))
    expect(dispatcher.timeouts).toEqual([{ process: 'Checkout', key: 'o1', dueAt: hourMs + 3 * dayMs }])
    dispatcher.advance({ ms: 30 * dayMs })
    const cancelled = dispatcher.log.filter(({ event }) => event.type === 'OrderCancelled')
    expect(cancelled).toMatchObject([
      {
        at: hourMs + 3 * dayMs,
        correlationId: 'command-1',
        event: { orderId: 'o1', reason: 'not paid in time' },
      },
    ])
    expect(dispatcher.steps.filter((step) => step.kind === 'timeout fired')).toHaveLength(1)
    expect(dispatcher.processOf('Checkout', 'o1')?.ended).toBe(true)
  })
})

describe('systems', () => {
  it('[KERNEL-40] a call waits until it is answered by hand', () => {
    const dispatcher = shop().build()
    dispatcher.send(place('o1'))
    expect(dispatcher.calls).toMatchObject([
      { callId: 'call-1', system: 'PaymentGateway', calledAt: 0, recorded: { event: { orderId: 'o1' } } },
    ])
    expect(dispatcher.answer('call-1', paid)).toMatchObject({
      kind: 'answered',
      outcome: {
        kind: 'recorded',
        events: [{ event: { type: 'PaymentReceived' } }, { event: { type: 'OrderCompleted' } }],
      },
    })
    expect(dispatcher.calls).toEqual([])
  })

  it('[KERNEL-40] a second answer, or one to no call, changes nothing and says so', () => {
    const dispatcher = shop().build()
    dispatcher.send(place('o1'))
    dispatcher.answer('call-1', 'declined')
    const stepCount = dispatcher.steps.length
    expect(dispatcher.answer('call-1', paid)).toEqual({ kind: 'answered before' })
    expect(dispatcher.answer('call-2', paid)).toEqual({ kind: 'unknown call' })
    expect(dispatcher.steps).toHaveLength(stepCount)
  })

  it('[KERNEL-41] a standing answer reaches waiting calls in order, and those to come, until changed', () => {
    const dispatcher = shop().build()
    for (const orderId of ['o1', 'o2', 'o3']) dispatcher.send(place(orderId))
    const notFirst = (recorded: { readonly key: string }) => (recorded.key === 'o1' ? undefined : paid)
    expect(dispatcher.answerFor('PaymentGateway', notFirst)).toEqual({ kind: 'quiet' })
    dispatcher.send(place('o4'))
    const answers = dispatcher.steps.filter((step) => step.kind === 'answer')
    expect(answers.map(({ call }) => call.recorded.key)).toEqual(['o2', 'o3', 'o4'])
    expect(dispatcher.calls.map(({ recorded }) => recorded.key)).toEqual(['o1'])
    dispatcher.answerFor('PaymentGateway', undefined)
    dispatcher.send(place('o5'))
    expect(dispatcher.calls.map(({ recorded }) => recorded.key)).toEqual(['o1', 'o5'])
  })

  it('[KERNEL-41] systems of one name share its standing answer', () => {
    const told: System<OrderStep, { readonly receipt: string }> = {
      kind: 'system',
      name: 'PaymentGateway',
      on: ['CustomerReminded'],
      answers: true,
      answered: ({ event }) => ({ type: 'CancelOrder', orderId: event.orderId, reason: 'reminded' }),
    }
    const dispatcher = shop().withSystem(told).build()
    dispatcher.send(place('o1'))
    dispatcher.send({ type: 'RemindCustomer', orderId: 'o1' })
    dispatcher.answerFor('PaymentGateway', () => paid)
    expect(dispatcher.calls).toEqual([])
  })

  it('[KERNEL-42] the events of an answer name the event that asked, and continue its story', () => {
    const dispatcher = shop().build()
    dispatcher.send(place('o1'))
    dispatcher.advance({ ms: hourMs })
    dispatcher.answer('call-1', paid)
    expect(dispatcher.log.slice(2)).toMatchObject([
      { at: hourMs, causationId: 'event-2', correlationId: 'command-1', event: { type: 'PaymentReceived' } },
      { at: hourMs, causationId: 'event-2', correlationId: 'command-1', event: { type: 'OrderCompleted' } },
    ])
  })

  it('[KERNEL-43] a system that does not answer is told', () => {
    const dispatcher = shop().build()
    dispatcher.answerFor('PaymentGateway', () => paid)
    dispatcher.send(place('o1'))
    expect(dispatcher.steps.filter((step) => step.kind === 'told')).toMatchObject([
      { system: 'Warehouse', recorded: { event: { type: 'OrderCompleted' } } },
    ])
    expect(dispatcher.calls).toEqual([])
  })
})

describe('history', () => {
  const placed = { type: 'OrderPlaced', orderId: 'o1', cents: 500 } as const
  const declined = { type: 'PaymentDeclined', orderId: 'o1' } as const

  it('[KERNEL-50] it is remembered, and causes nothing', () => {
    const dispatcher = shop().build()
    const recorded = dispatcher.given({ aggregate: 'Order', key: 'o1', event: placed })
    dispatcher.given({ aggregate: 'Order', key: 'o1', event: { type: 'PaymentRequested', orderId: 'o1' } })
    dispatcher.given({ aggregate: 'Order', key: 'o1', event: declined })
    dispatcher.given({ aggregate: 'Order', key: 'o1', event: declined })
    expect(recorded).toEqual({
      event: placed,
      eventId: 'event-1',
      at: 0,
      causationId: 'event-1',
      correlationId: 'event-1',
      aggregate: 'Order',
      key: 'o1',
      version: 1,
      position: 1,
    })
    expect(dispatcher.log).toHaveLength(4)
    expect(dispatcher.stateOf('Order', 'o1')).toEqual({ status: 'open', declineCount: 2 })
    expect(dispatcher.rows('OpenOrders')).toHaveLength(1)
    expect(dispatcher.processOf('Checkout', 'o1')).toEqual({ state: { declineCount: 2 }, ended: false })
    expect(dispatcher.timeouts).toEqual([{ process: 'Checkout', key: 'o1', dueAt: 3 * dayMs }])
    expect([dispatcher.timers, dispatcher.calls]).toEqual([[], []])
    expect(new Set(dispatcher.steps.map(({ kind }) => kind))).toEqual(
      new Set(['event', 'row put', 'process started']),
    )
  })

  it('[KERNEL-50] a process goes on from its history, and its timeout fires', () => {
    const dispatcher = shop().build()
    dispatcher.given({ aggregate: 'Order', key: 'o1', event: placed })
    dispatcher.given({ aggregate: 'Order', key: 'o1', event: declined })
    dispatcher.send({ type: 'RecordDecline', orderId: 'o1' })
    expect(eventTypes(dispatcher)).toContain('CustomerReminded')
    dispatcher.advance({ ms: 3 * dayMs })
    expect(eventTypes(dispatcher).at(-1)).toBe('OrderCancelled')
  })

  it('[KERNEL-50] an event that ends a process ends it in history too', () => {
    const dispatcher = shop().build()
    dispatcher.given({ aggregate: 'Order', key: 'o1', event: placed })
    dispatcher.given({ aggregate: 'Order', key: 'o1', event: { type: 'OrderCompleted', orderId: 'o1' } })
    expect(dispatcher.processOf('Checkout', 'o1')?.ended).toBe(true)
    expect(dispatcher.timeouts).toEqual([])
  })

  it('[KERNEL-50] an event of an aggregate from elsewhere reaches views and processes', () => {
    const dispatcher = shop().build()
    dispatcher.given({ aggregate: 'Elsewhere', key: 'x', event: placed })
    dispatcher.given({ aggregate: 'Elsewhere', key: 'x', event: declined })
    expect(dispatcher.log.map(({ version }) => version)).toEqual([1, 2])
    expect(dispatcher.rows('OpenOrders')).toHaveLength(1)
    expect(dispatcher.processOf('Checkout', 'o1')).toBeDefined()
  })
})
