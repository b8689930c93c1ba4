import { readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { interpret } from './interpret.ts'
import { checkedModel } from './testing/checked-model.ts'
import { createWorld } from './world.ts'

const checkout = `
  aggregate Order {
    key orderId: Id
    command Place may create { total: Int -> Placed }
    command Ship may create { orderId: Id  total: Int  receipt: Text -> Shipped }
    command Cancel may create { reason: Text -> Cancelled }
    event Placed { total: Int }
    event Shipped { total: Int, receipt: Text }
    event Cancelled { reason: Text }
  }
  aggregate Payment {
    key paymentId: Id
    command Pay may create { orderId: Id  receipt: Text -> Paid }
    event Paid { orderId: Id, receipt: Text }
  }
  process Checkout {
    key orderId: Id
    state { total: Int?, receipt: Text?, steps: Int = 0 }
    on Placed sets { steps: steps + 1 } -> Ship { total: total, receipt: receipt ?? "?" } when receipt is not missing
    on Paid sets { steps: steps + 1 } -> Ship { total: total ?? 0, receipt: receipt } when total is not missing
    timeout 30m -> Cancel { reason: "after {steps} steps" }
    ends on Shipped, Cancelled
  }
`
const HALF_HOUR = 1_800_000

function worldOf(text: string) {
  const { dispatcher } = createWorld(checkedModel(readStorm([{ name: 'processes.storm', text }])))
  return {
    dispatcher,
    place: (orderId: string, total: number) => dispatcher.send({ type: 'Place', data: { orderId, total } }),
    pay: (orderId: string, receipt: string) =>
      dispatcher.send({ type: 'Pay', data: { paymentId: `p-${receipt}`, orderId, receipt } }),
    types: () => dispatcher.log.map(({ event }) => event.type),
    last: () => dispatcher.log.at(-1)?.event,
  }
}

describe('a join', () => {
  it('[INTERPRET-50] waits for both events, in either order', () => {
    const { place, pay, types, last } = worldOf(checkout)
    place('a', 5)
    expect(types()).toEqual(['Placed'])
    pay('a', 'r')
    expect(last()).toEqual({ type: 'Shipped', data: { orderId: 'a', total: 5, receipt: 'r' } })
    pay('b', 's')
    place('b', 7)
    expect(last()).toEqual({ type: 'Shipped', data: { orderId: 'b', total: 7, receipt: 's' } })
    expect(types()).toEqual(['Placed', 'Paid', 'Shipped', 'Paid', 'Placed', 'Shipped'])
  })

  it('[INTERPRET-50] there is one instance per key, which remembers by name and by `sets`', () => {
    const { dispatcher, place } = worldOf(checkout)
    place('a', 5)
    place('a', 6)
    place('b', 7)
    expect(dispatcher.processOf('Checkout', 'a')).toEqual({
      state: { key: 'a', state: { total: 6, receipt: undefined, steps: 2 } },
      ended: false,
    })
    expect(dispatcher.processOf('Checkout', 'b')?.state).toMatchObject({ state: { total: 7, steps: 1 } })
  })
})

describe('`when`', () => {
  it('[INTERPRET-51] looks at what is remembered after `sets`; what is sent too', () => {
    const { dispatcher, place, last } = worldOf(`${checkout}
      process Third {
        key orderId: Id
        state { count: Int = 0 }
        on Placed sets { count: count + 1 } -> Cancel { reason: "{count}" } when count == 3
      }
    `)
    for (const total of [1, 2, 3, 4]) place('a', total)
    const cancelled = dispatcher.log.filter(({ event }) => event.type === 'Cancelled')
    expect(cancelled.map(({ event }) => event)).toEqual([
      { type: 'Cancelled', data: { orderId: 'a', reason: '3' } },
    ])
    expect(last()?.type).toBe('Placed')
  })
})

describe('the timeout', () => {
  it('[INTERPRET-52] fires once, with what is remembered and the key', () => {
    const { dispatcher, place, types, last } = worldOf(checkout)
    place('a', 5)
    dispatcher.advance({ ms: HALF_HOUR - 1 })
    place('a', 6)
    expect(types()).toEqual(['Placed', 'Placed'])
    dispatcher.advance({ ms: 1 })
    expect(last()).toEqual({ type: 'Cancelled', data: { orderId: 'a', reason: 'after 2 steps' } })
    dispatcher.advance({ ms: 10 * HALF_HOUR })
    expect(types()).toHaveLength(3)
  })

  it('[INTERPRET-52] does not fire when the process has ended', () => {
    const { dispatcher, place, pay, types } = worldOf(checkout)
    place('a', 5)
    pay('a', 'r')
    dispatcher.advance({ ms: HALF_HOUR })
    expect(types()).toEqual(['Placed', 'Paid', 'Shipped'])
  })
})

describe('history', () => {
  it('[INTERPRET-90] is remembered, sends nothing, and starts the timeout', () => {
    const { dispatcher, pay, types, last } = worldOf(checkout)
    const given = (orderId: string) =>
      dispatcher.given({
        aggregate: 'Order',
        key: orderId,
        event: { type: 'Placed', data: { orderId, total: 5 } },
      })
    given('a')
    given('b')
    pay('a', 'r')
    expect(types()).toEqual(['Placed', 'Placed', 'Paid', 'Shipped'])
    dispatcher.advance({ ms: HALF_HOUR })
    expect(last()).toEqual({ type: 'Cancelled', data: { orderId: 'b', reason: 'after 1 steps' } })
  })
})

describe('the end', () => {
  it('[INTERPRET-53] after it nothing is heard, and the process does not start again', () => {
    const { dispatcher, place, pay, types } = worldOf(checkout)
    place('a', 5)
    pay('a', 'r')
    const ended = dispatcher.processOf('Checkout', 'a')
    expect(ended).toMatchObject({ ended: true })
    place('a', 6)
    pay('a', 's')
    expect(dispatcher.processOf('Checkout', 'a')).toEqual(ended)
    expect(types().slice(3)).toEqual(['Placed', 'Paid'])
  })

  it('[INTERPRET-53] an event that is handled and ends does both', () => {
    const { place, types } = worldOf(`${checkout}
      process Once { key orderId: Id  on Placed -> Cancel { reason: "once" }  ends on Placed }
    `)
    place('a', 5)
    place('a', 6)
    expect(types()).toEqual(['Placed', 'Cancelled', 'Placed'])
  })
})

describe('commands', () => {
  it('[INTERPRET-54] take what is not given from the event, then from the key, then from what is remembered', () => {
    const { dispatcher, place, last } = worldOf(`
      aggregate Order {
        key orderId: Id
        state { seen: Int }
        command Place may create { total: Int  city: Text? -> Placed }
        command Tell may create { total: Int  city: Text?  note: Text = "none"  seen: Int -> Told }
        event Placed { total: Int, city: Text? }
        event Told { total: Int, city: Text?, note: Text, seen: Int }
      }
      process Tale {
        key orderId: Id
        state { total: Int, seen: Int = 0, city: Text? }
        on Placed sets { total: total + 100, seen: seen + 1 } -> Tell
        timeout 1h -> Tell { note: "late" }
      }
    `)
    place('a', 5)
    expect(last()).toEqual({ type: 'Told', data: { orderId: 'a', total: 5, note: 'none', seen: 1 } })
    dispatcher.advance({ ms: 2 * HALF_HOUR })
    expect(last()).toEqual({ type: 'Told', data: { orderId: 'a', total: 105, note: 'late', seen: 1 } })
  })

  it('[INTERPRET-54] may be sent later, several in their order', () => {
    const { dispatcher, place, types } = worldOf(`${checkout}
      process Slow {
        key orderId: Id
        on Placed -> Cancel { reason: "later" } after 2h, Place { total: total + 1 } when total < 3
      }
    `)
    place('a', 2)
    expect(types()).toEqual(['Placed', 'Placed'])
    dispatcher.advance({ ms: 4 * HALF_HOUR })
    expect(types()).toEqual(['Placed', 'Placed', 'Cancelled', 'Cancelled'])
  })
})

describe('errors', () => {
  it('[INTERPRET-55] an expression without a value parks the reaction, and the process stays as it was', () => {
    const { dispatcher, place } = worldOf(`${checkout}
      process Broken { key orderId: Id  state { share: Int? }  on Placed sets { share: 10 / total } }
    `)
    place('a', 5)
    place('a', 0)
    expect(dispatcher.processOf('Broken', 'a')?.state).toMatchObject({ state: { share: 2 } })
    expect(dispatcher.steps.filter(({ kind }) => kind === 'parked')).toMatchObject([
      { part: { kind: 'process', name: 'Broken' }, cause: { message: 'Division by zero' } },
    ])
  })

  it('[INTERPRET-55] an event that leaves the key open belongs to no instance', () => {
    const { dispatcher } = worldOf(`
      aggregate Note { key noteId: Id command Write creates { orderId: Id? -> Written } event Written { orderId: Id? } }
      process P { key orderId: Id on Written }
    `)
    dispatcher.send({ type: 'Write', data: { noteId: 'n' } })
    expect(dispatcher.steps.at(-1)).toMatchObject({
      kind: 'parked',
      cause: { message: 'Written has no `orderId`, so nothing says to which P it belongs' },
    })
  })
})

it('[INTERPRET-165] what is remembered from before a field was added has its default there', () => {
  const model = checkedModel(readStorm([{ name: 'processes.storm', text: checkout }]))
  const process = interpret(model).reactors.find((reactor) => reactor.kind === 'process')
  if (!process) throw new Error('there is no process')
  const event = { type: 'Placed', data: { orderId: 'a', total: 5 } }
  const place = { aggregate: 'Order', key: 'a', version: 1, position: 1 }
  const recorded = { event, eventId: 'e-1', at: 0, causationId: 'c', correlationId: 'c', ...place }
  const ports = { now: 0, newId: () => 'id', rows: () => [] }
  const earlier = { key: 'a', state: { total: 4 } }
  expect(process.react(earlier, recorded, ports).state).toEqual({ key: 'a', state: { total: 5, steps: 1 } })
  expect(process.timeout?.(earlier, 'a', ports).reactions).toMatchObject([
    { command: { data: { reason: 'after 0 steps' } } },
  ])
})
