import { describe, expect, it } from 'vitest'
import type { Decider, Policy, PromiseRule } from './definitions.ts'
import { dispatcher } from './dispatcher.ts'
import { dispatcherBuilder } from './dispatcher-builder.ts'
import { ok } from './result.ts'
import { checkout } from './shop/checkout.ts'
import { openOrders } from './shop/open-orders.ts'
import { order } from './shop/order.ts'
import { shop } from './shop/shop.ts'
import type { Step } from './step.ts'

interface Hit {
  readonly type: 'Ping' | 'Pong'
}
interface Heard {
  readonly type: 'Pinged' | 'Ponged'
}
const table: Decider<Hit, number, Heard> = {
  aggregate: 'Table',
  commands: ['Ping', 'Pong'],
  events: ['Pinged', 'Ponged'],
  initialState: 0,
  keyOf: () => 'table',
  decide: ({ type }) => ok([{ type: `${type}ed` }]),
  evolve: (count) => count + 1,
}
/** Hits the ball back, at once or after `delayMs`. */
function hitBack({ delayMs }: { readonly delayMs: number }): Policy<Heard, Hit> {
  return {
    kind: 'policy',
    name: 'HitBack',
    on: ['Pinged', 'Ponged'],
    react: ({ event }, { now }) => [
      { command: { type: event.type === 'Pinged' ? 'Pong' : 'Ping' }, dueAt: now + delayMs },
    ],
  }
}

describe('a run that does not settle', () => {
  const game = dispatcherBuilder()
    .withDecider(table)
    .withPolicy(hitBack({ delayMs: 0 }))

  it('[KERNEL-60] it is stopped at the limit, and says which commands repeat', () => {
    const endless = game.build({ commandCountMax: 101 })
    const outcome = endless.send({ type: 'Ping' })
    expect(outcome).toEqual({
      kind: 'does not settle',
      message:
        'After 101 commands in one run, 1 more were waiting; they are dropped. ' +
        'Most often came Ping (51 times), Pong (50 times). ' +
        'Look for a policy or process whose command leads to the event that it listens to.',
      repeats: [
        { name: 'Ping', count: 51 },
        { name: 'Pong', count: 50 },
      ],
      droppedCount: 1,
    })
    expect(endless.log).toHaveLength(101)
    expect(endless.steps.at(-1)).toMatchObject({ ...outcome, causeId: endless.steps.length - 1 })
  })

  it('[KERNEL-60] the limit is 10,000 unless another is given', () => {
    const endless = game.build()
    expect(endless.send({ type: 'Ping' }).kind).toBe('does not settle')
    expect(endless.log).toHaveLength(10_000)
  })

  it('[KERNEL-60] a run of exactly as many commands as allowed settles', () => {
    const fine = shop().build({ commandCountMax: 2 })
    expect(fine.send({ type: 'PlaceOrder', orderId: 'o1', cents: 1 }).kind).toBe('recorded')
  })

  it('[KERNEL-60] the dispatcher can be used on, and nothing of the old run comes back', () => {
    const endless = game.build({ commandCountMax: 3 })
    endless.send({ type: 'Ping' })
    endless.send({ type: 'Ping' })
    const types = endless.log.map(({ event }) => event.type)
    expect(types).toEqual(['Pinged', 'Ponged', 'Pinged', 'Pinged', 'Ponged', 'Pinged'])
  })

  it('[KERNEL-60] an advance and a standing answer say so too', () => {
    const endless = dispatcherBuilder()
      .withDecider(table)
      .withPolicy(hitBack({ delayMs: 0 }))
      .withSchedule({
        kind: 'scheduled policy',
        name: 'Serve',
        next: (after) => after + 10,
        react: () => [{ command: { type: 'Ping' } }],
      })
      .withSystem({
        kind: 'system',
        name: 'Player',
        on: ['Pinged'],
        answers: true,
        answered: () => ({ type: 'Pong' }),
      })
      .build({ commandCountMax: 5 })
    expect(endless.advance({ ms: 100 }).kind).toBe('does not settle')
    expect(endless.now).toBe(10)
    expect(endless.answerFor('Player', () => 'hit').kind).toBe('does not settle')
  })
})

describe('an advance that fires too often', () => {
  it('[KERNEL-61] it stops where it is, says what repeats, and can be taken up again', () => {
    const game = dispatcherBuilder()
      .withDecider(table)
      .withPolicy(hitBack({ delayMs: 1 }))
      .build({ firingCountMax: 10 })
    game.send({ type: 'Ping' })
    const outcome = game.advanceTo(15)
    expect(outcome).toMatchObject({
      kind: 'does not settle',
      repeats: [
        { name: 'Ping', count: 5 },
        { name: 'Pong', count: 5 },
      ],
      droppedCount: 0,
    })
    expect(outcome.kind === 'does not settle' && outcome.message).toContain(
      'After 10 timers, timeouts and schedules the clock stands at 10 ms, on its way to 15 ms.',
    )
    expect(game.now).toBe(10)
    expect(game.advanceTo(15)).toEqual({ kind: 'quiet' })
    expect(game.log.map(({ at }) => at)).toEqual(Array.from({ length: 16 }, (_, at) => at))
  })
})

describe('definitions and names', () => {
  const none = { deciders: [], reactors: [], schedules: [], projections: [], publications: [] }

  it('[KERNEL-62] what cannot be told apart is refused', () => {
    const twice = 'is defined twice; give one of them another name.'
    expect(() => dispatcher({ definitions: { ...none, deciders: [order, order] } })).toThrow(
      `The aggregate "Order" ${twice}`,
    )
    const sameCommand = { ...order, aggregate: 'Order2' }
    expect(() => dispatcher({ definitions: { ...none, deciders: [order, sameCommand] } })).toThrow(
      `The command "PlaceOrder" ${twice}`,
    )
    expect(() => dispatcher({ definitions: { ...none, projections: [openOrders, openOrders] } })).toThrow(
      `The projection "OpenOrders" ${twice}`,
    )
    expect(() => dispatcher({ definitions: { ...none, reactors: [checkout, checkout] } })).toThrow(
      `The process "Checkout" ${twice}`,
    )
    const rule: PromiseRule = {
      name: 'All is well, 1',
      promise: 'All is well',
      says: 'at most 0 OrderPlaced',
      on: ['OrderPlaced'],
      keyOf: () => '',
      watch: (_, { position }) => ({ memory: undefined, broken: [[position]] }),
    }
    expect(() => dispatcher({ definitions: { ...none, promises: [rule, rule] } })).toThrow(
      `The rule "All is well, 1" ${twice}`,
    )
  })

  it.each([0, -1, 1.5, Number.NaN])('[KERNEL-62] a limit of %d is refused', (count) => {
    expect(() => shop().build({ commandCountMax: count })).toThrow(RangeError)
    expect(() => shop().build({ firingCountMax: count })).toThrow(RangeError)
  })

  it('[KERNEL-63] a name that nothing bears is an error that lists the names', () => {
    const open = shop().build()
    expect(() => open.rows('OpenOrder')).toThrow('No view is named "OpenOrder"; there are: OpenOrders.')
    expect(() => open.row('x', 'y')).toThrow('No view is named "x"')
    expect(() => open.stateOf('Odrer', 'o1')).toThrow('No aggregate is named "Odrer"; there are: Order.')
    expect(() => open.processOf('Chekout', 'o1')).toThrow('there are: Checkout.')
    expect(() => open.answerFor('Bank', undefined)).toThrow('there are: PaymentGateway, Warehouse.')
    expect(() => dispatcher({ definitions: none }).rows('x')).toThrow('No view is named "x"; there is none.')
  })
})

describe('a call from inside a run', () => {
  it('[KERNEL-64] it throws, and the run goes on', () => {
    const outside: { send?: (command: Hit) => unknown } = {}
    const game = dispatcherBuilder()
      .withDecider(table)
      .withPolicy({
        kind: 'policy',
        name: 'Meddle',
        on: ['Pinged'],
        react: () => [outside.send?.({ type: 'Pong' })].flatMap(() => []),
      })
      .build()
    outside.send = (command) => game.send(command)
    expect(game.send({ type: 'Ping' })).toMatchObject({ kind: 'recorded' })
    expect(game.steps.at(-1)).toMatchObject({
      kind: 'parked',
      cause: { message: expect.stringContaining('from inside its own run') },
    })
    expect(game.send({ type: 'Pong' })).toMatchObject({ kind: 'recorded' })
  })

  it('[KERNEL-64] an onStep that throws stops the run, and the dispatcher can be used on', () => {
    const bug = new Error('the listener is broken')
    const broken = { is: true }
    const onStep = (step: Step) => {
      if (broken.is && step.kind === 'event') throw bug
    }
    const game = dispatcherBuilder().withDecider(table).build({ onStep })
    expect(() => game.send({ type: 'Ping' })).toThrow(bug)
    broken.is = false
    expect(game.send({ type: 'Pong' })).toMatchObject({ kind: 'recorded' })
  })
})
