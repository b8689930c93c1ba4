import { describe, expect, it } from 'vitest'
import { virtualClock } from './clock.ts'
import type { Decider, Policy, Process, ScheduledPolicy } from './definitions.ts'
import { dispatcherBuilder } from './dispatcher-builder.ts'
import { ok } from './result.ts'
import { dayMs } from './shop/duration.ts'
import { shop } from './shop/shop.ts'

interface Strike {
  readonly type: 'Strike'
  readonly name: string
}
interface Struck {
  readonly type: 'Struck'
  readonly name: string
}
const gong: Decider<Strike, null, Struck> = {
  aggregate: 'Gong',
  commands: ['Strike'],
  events: ['Struck'],
  initialState: null,
  keyOf: ({ name }) => name,
  decide: ({ name }) => ok([{ type: 'Struck', name }]),
  evolve: (state) => state,
}
/** On `from`, strikes `to` at `dueAt`. */
function later(from: string, to: string, dueAt: number): Policy<Struck, Strike> {
  return {
    kind: 'policy',
    name: `${from}To${to}`,
    on: ['Struck'],
    react: ({ event }) => (event.name === from ? [{ command: strike(to), dueAt }] : []),
  }
}
function strike(name: string): Strike {
  return { type: 'Strike', name }
}
function every(ms: number, name: string): ScheduledPolicy<Strike> {
  return {
    kind: 'scheduled policy',
    name,
    next: (after, startedAt) => startedAt + (Math.floor((after - startedAt) / ms) + 1) * ms,
    react: () => [{ command: strike(name) }],
  }
}
/** Starts on `on`, and strikes its own name when it gives up waiting at `dueAt`. */
function patience(name: string, on: string, dueAt: number): Process<Struck, Strike, null> {
  return {
    kind: 'process',
    name,
    on: ['Struck'],
    initialState: null,
    keyOf: ({ event }) => event.name,
    react: (state, { event }) => ({ state, reactions: [], ended: event.name !== on }),
    timeoutAt: () => dueAt,
    timeout: (state) => ({ state, reactions: [{ command: strike(name) }], ended: true }),
  }
}
function struck(dispatcher: { readonly log: readonly { readonly at: number; readonly key: string }[] }) {
  return dispatcher.log.map(({ at, key }) => `${at} ${key}`)
}

describe('timers', () => {
  it('[KERNEL-20] a command for later is handled at its time', () => {
    const dispatcher = dispatcherBuilder()
      .withDecider(gong)
      .withPolicy(later('a', 'b', 50))
      .build()
    dispatcher.send(strike('a'))
    expect(dispatcher.timers).toEqual([
      {
        timerId: 'timer-1',
        command: strike('b'),
        dueAt: 50,
        setAt: 0,
        issuedBy: { kind: 'policy', name: 'aTob' },
        correlationId: 'command-1',
      },
    ])
    expect(dispatcher.nextDueAt).toBe(50)
    dispatcher.advanceTo(49)
    expect(struck(dispatcher)).toEqual(['0 a'])
    expect(dispatcher.advance({ ms: 10 })).toEqual({ kind: 'quiet' })
    expect(struck(dispatcher)).toEqual(['0 a', '50 b'])
    expect(dispatcher.log[1]).toMatchObject({ correlationId: 'command-1', causationId: 'command-2' })
    expect(dispatcher.now).toBe(59)
    expect(dispatcher.timers).toEqual([])
    expect(dispatcher.nextDueAt).toBeUndefined()
  })

  it.each([0, 10, -1])('[KERNEL-20] a command due at %i, which is not later, is handled at once', (dueAt) => {
    const clock = virtualClock({ startAt: 10 })
    const dispatcher = dispatcherBuilder()
      .withDecider(gong)
      .withPolicy(later('a', 'b', dueAt))
      .build({ clock })
    dispatcher.send(strike('a'))
    expect(struck(dispatcher)).toEqual(['10 a', '10 b'])
  })

  it('[KERNEL-20] a timer set on the way fires in the same advance if it is due', () => {
    const dispatcher = dispatcherBuilder()
      .withDecider(gong)
      .withPolicy(later('a', 'b', 10))
      .withPolicy(later('b', 'c', 20))
      .withPolicy(later('c', 'd', 31))
      .build()
    dispatcher.send(strike('a'))
    dispatcher.advanceTo(30)
    expect(struck(dispatcher)).toEqual(['0 a', '10 b', '20 c'])
  })

  it('[KERNEL-20] what was due before somebody else moved the clock fires late, and not in the past', () => {
    const clock = virtualClock()
    const dispatcher = dispatcherBuilder()
      .withDecider(gong)
      .withPolicy(later('a', 'b', 10))
      .build({ clock })
    dispatcher.send(strike('a'))
    clock.moveTo(100)
    dispatcher.advance({ ms: 0 })
    expect(struck(dispatcher)).toEqual(['0 a', '100 b'])
  })
})

describe('what is due at the same moment', () => {
  it('[KERNEL-21] timers come first, then timeouts, then schedules, each as they were made', () => {
    const dispatcher = dispatcherBuilder()
      .withDecider(gong)
      .withSchedule(every(10, 'schedule 1'))
      .withSchedule(every(5, 'schedule 2'))
      .withProcess(patience('timeout 1', 'a', 10))
      .withProcess(patience('timeout 2', 'a', 10))
      .withPolicy(later('a', 'timer 1', 10))
      .withPolicy(later('a', 'timer 2', 10))
      .withPolicy(later('timer 1', 'follows timer 1', 10))
      .build()
    dispatcher.send(strike('a'))
    dispatcher.advanceTo(10)
    expect(struck(dispatcher)).toEqual([
      '0 a',
      '5 schedule 2',
      '10 timer 1',
      '10 follows timer 1',
      '10 timer 2',
      '10 timeout 1',
      '10 timeout 2',
      '10 schedule 1',
      '10 schedule 2',
    ])
  })

  it('[KERNEL-21] what is due is listed as it will fire', () => {
    const dispatcher = dispatcherBuilder()
      .withDecider(gong)
      .withPolicy(later('a', 'late', 30))
      .withPolicy(later('a', 'soon', 10))
      .withPolicy(later('a', 'soon too', 10))
      .withProcess(patience('slow', 'a', 25))
      .withProcess(patience('quick', 'a', 5))
      .build()
    dispatcher.send(strike('a'))
    expect(dispatcher.timers.map(({ command }) => command)).toEqual(['soon', 'soon too', 'late'].map(strike))
    expect(dispatcher.timeouts).toEqual([
      { process: 'quick', key: 'a', dueAt: 5 },
      { process: 'slow', key: 'a', dueAt: 25 },
    ])
  })
})

describe('schedules', () => {
  it('[KERNEL-22] a schedule counts from the start of the dispatcher', () => {
    const dispatcher = dispatcherBuilder()
      .withDecider(gong)
      .withSchedule(every(10, 'tick'))
      .build({ clock: virtualClock({ startAt: 3 }) })
    dispatcher.advanceTo(33)
    dispatcher.advanceTo(43)
    expect(struck(dispatcher)).toEqual(['13 tick', '23 tick', '33 tick', '43 tick'])
    expect(dispatcher.log.map(({ correlationId }) => correlationId)).toEqual(
      [1, 2, 3, 4].map((nth) => `command-${nth}`),
    )
  })

  it.each([
    ['the same moment', (after: number) => after],
    ['an earlier one', (after: number) => after - 1],
    ['no number', () => Number.NaN],
  ])('[KERNEL-22] a schedule whose next moment is %s is parked, and stops', (_what, next) => {
    const dispatcher = dispatcherBuilder()
      .withDecider(gong)
      .withSchedule({ ...every(10, 'broken'), next })
      .withSchedule(every(10, 'tick'))
      .build()
    dispatcher.advanceTo(20)
    expect(struck(dispatcher)).toEqual(['10 tick', '20 tick'])
    expect(dispatcher.steps.filter((step) => step.kind === 'parked')).toMatchObject([
      { part: { kind: 'scheduled policy', name: 'broken' }, handling: 'its next moment' },
    ])
  })

  it('[KERNEL-22] a schedule reads the rows as they are at its moment', () => {
    const dispatcher = shop().build()
    dispatcher.send({ type: 'PlaceOrder', orderId: 'o1', cents: 500 })
    dispatcher.advance({ ms: 2 * dayMs })
    dispatcher.send({ type: 'PlaceOrder', orderId: 'o2', cents: 700 })
    expect(dispatcher.rows('OpenOrders')).toEqual([
      { orderId: 'o1', cents: 500, reminderCount: 1 },
      { orderId: 'o2', cents: 700, reminderCount: 0 },
    ])
  })
})

describe('the clock', () => {
  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('[KERNEL-23] it cannot advance by %d ms', (ms) => {
    const dispatcher = shop().build()
    expect(() => dispatcher.advance({ ms })).toThrow(RangeError)
    expect(dispatcher.now).toBe(0)
  })
  it('[KERNEL-23] it does not go back', () => {
    const clock = virtualClock({ startAt: 10 })
    clock.moveTo(10)
    expect(() => clock.moveTo(9)).toThrow('The clock only moves forward: it stands at 10 ms')
    expect(() => clock.moveTo(Number.NaN)).toThrow(RangeError)
    expect(clock.now()).toBe(10)
  })
})
