import { describe, expect, it } from 'vitest'
import type { Decider, Policy, Process, Projection, System } from './definitions.ts'
import { dispatcherBuilder } from './dispatcher-builder.ts'
import { ok } from './result.ts'
import type { Step } from './step.ts'

interface Ring {
  readonly type: 'Ring'
  readonly bell: string
}
interface Rung {
  readonly type: 'Rung'
  readonly bell: string
}
const cracked = new Error('the bell is cracked')
const bell: Decider<Ring, number, Rung> = {
  aggregate: 'Bell',
  commands: ['Ring'],
  events: ['Rung'],
  initialState: 0,
  keyOf: (command) => command.bell,
  decide: (command) => ok([{ type: 'Rung', bell: command.bell }]),
  evolve: (count) => count + 1,
}
const count: Projection<Rung, number> = {
  name: 'Count',
  on: ['Rung'],
  keyOf: ({ event }) => event.bell,
  project: (row = 0) => ({ kind: 'put', row: row + 1 }),
}
const answerBell = answerBellBy('small')
const listener: Process<Rung, Ring, number> = {
  kind: 'process',
  name: 'Listener',
  on: ['Rung'],
  initialState: 0,
  keyOf: ({ event }) => event.bell,
  react: (heard) => ({ state: heard + 1, reactions: [], ended: false }),
}
const ringer: System<Rung, string, Ring> = {
  kind: 'system',
  name: 'Ringer',
  on: ['Rung'],
  answers: true,
  answered: (_recorded, answer) => ring(answer),
}
function answerBellBy(name: string): Policy<Rung, Ring> {
  return {
    kind: 'policy',
    name: 'AnswerBell',
    on: ['Rung'],
    react: ({ event }) => (event.bell === 'big' ? [{ command: ring(name) }] : []),
  }
}
function ring(name: string): Ring {
  return { type: 'Ring', bell: name }
}
function crack(): never {
  throw cracked
}
function parkedIn(steps: readonly Step[]) {
  return steps.filter((step) => step.kind === 'parked')
}
const cause = { message: 'the bell is cracked', error: cracked }

describe('what throws is parked', () => {
  it.each(['keyOf', 'decide'] as const)('[KERNEL-8] a decider whose %s throws', (method) => {
    const dispatcher = dispatcherBuilder()
      .withDecider({ ...bell, [method]: crack })
      .build()
    expect(dispatcher.send(ring('big'))).toEqual({ kind: 'parked', cause })
    expect(parkedIn(dispatcher.steps)).toMatchObject([
      { causeId: 1, part: { kind: 'decider', name: 'Bell' }, handling: 'Ring', cause },
    ])
    expect(dispatcher.log).toEqual([])
  })

  it('[KERNEL-8] a command that a policy issued parks, and the commands behind it go on', () => {
    const dispatcher = dispatcherBuilder()
      .withDecider({ ...bell, keyOf: (command) => (command.bell === 'small' ? crack() : command.bell) })
      .withPolicy(answerBell)
      .withPolicy(answerBellBy('other'))
      .build()
    expect(dispatcher.send(ring('big'))).toMatchObject({ kind: 'recorded' })
    expect(dispatcher.log.map(({ key }) => key)).toEqual(['big', 'other'])
  })

  it('[KERNEL-8] an evolve that throws leaves the state, and the event stays recorded', () => {
    const dispatcher = dispatcherBuilder()
      .withDecider({ ...bell, evolve: (state) => (state === 1 ? crack() : state + 1) })
      .withProjection(count)
      .build()
    dispatcher.send(ring('big'))
    dispatcher.send(ring('big'))
    expect(dispatcher.stateOf('Bell', 'big')).toBe(1)
    expect(dispatcher.row('Count', 'big')).toBe(2)
    expect(dispatcher.log.map(({ version }) => version)).toEqual([1, 2])
    expect(parkedIn(dispatcher.steps)).toMatchObject([{ part: { kind: 'decider' }, handling: 'Rung' }])
  })

  it.each(['keyOf', 'project'] as const)(
    '[KERNEL-8] a projection whose %s throws keeps its rows',
    (method) => {
      const dispatcher = dispatcherBuilder()
        .withDecider(bell)
        .withProjection({ ...count, name: 'Broken', [method]: crack })
        .withProjection(count)
        .build()
      dispatcher.send(ring('big'))
      expect(dispatcher.rows('Broken')).toEqual([])
      expect(dispatcher.rows('Count')).toEqual([1])
      expect(parkedIn(dispatcher.steps)).toMatchObject([{ part: { kind: 'projection', name: 'Broken' } }])
    },
  )

  it('[KERNEL-8] a policy that throws does not keep the next from reacting', () => {
    const dispatcher = dispatcherBuilder()
      .withDecider(bell)
      .withPolicy({ ...answerBell, name: 'Broken', react: crack })
      .withPolicy(answerBell)
      .build()
    dispatcher.send(ring('big'))
    expect(dispatcher.log.map(({ key }) => key)).toEqual(['big', 'small'])
    expect(parkedIn(dispatcher.steps)).toMatchObject([
      { part: { kind: 'policy', name: 'Broken' } },
      { part: { kind: 'policy', name: 'Broken' } },
    ])
  })

  it('[KERNEL-8] a policy that reads a view which does not exist is parked', () => {
    const dispatcher = dispatcherBuilder()
      .withDecider(bell)
      .withProjection(count)
      .withPolicy({ ...answerBell, react: (_recorded, { rows }) => (rows('Cuont') ? [] : []) })
      .build()
    dispatcher.send(ring('big'))
    expect(parkedIn(dispatcher.steps)).toMatchObject([
      { cause: { message: 'No view is named "Cuont"; there are: Count.' } },
    ])
  })

  it.each(['keyOf', 'react', 'timeoutAt'] as const)(
    '[KERNEL-8] a process whose %s throws at first does not start',
    (method) => {
      const dispatcher = dispatcherBuilder()
        .withDecider(bell)
        .withProcess({
          ...listener,
          timeout: () => ({ state: 0, reactions: [], ended: true }),
          [method]: crack,
        })
        .build()
      dispatcher.send(ring('big'))
      expect(dispatcher.processOf('Listener', 'big')).toBeUndefined()
      expect(parkedIn(dispatcher.steps)).toMatchObject([{ part: { kind: 'process', name: 'Listener' } }])
    },
  )

  it('[KERNEL-8] a process that throws later stays as it was, and hears the next event', () => {
    const dispatcher = dispatcherBuilder()
      .withDecider(bell)
      .withProcess({
        ...listener,
        react: (state, { version }) =>
          version === 2 ? crack() : { state: state + version, reactions: [], ended: false },
      })
      .build()
    for (let times = 0; times < 3; times += 1) dispatcher.send(ring('big'))
    expect(dispatcher.processOf('Listener', 'big')).toEqual({ state: 4, ended: false })
  })

  it('[KERNEL-8] a timeout that throws is not tried again', () => {
    const dispatcher = dispatcherBuilder()
      .withDecider(bell)
      .withProcess({ ...listener, timeoutAt: (startedAt) => startedAt + 5, timeout: crack })
      .build()
    dispatcher.send(ring('big'))
    dispatcher.advance({ ms: 100 })
    expect(dispatcher.processOf('Listener', 'big')).toEqual({ state: 1, ended: false })
    expect(parkedIn(dispatcher.steps)).toMatchObject([{ at: 5, handling: 'its timeout' }])
  })

  it('[KERNEL-8] a schedule that throws is parked, and fires again at its next moment', () => {
    const dispatcher = dispatcherBuilder()
      .withSchedule({ kind: 'scheduled policy', name: 'Toll', next: (after) => after + 10, react: crack })
      .build()
    dispatcher.advance({ ms: 25 })
    expect(parkedIn(dispatcher.steps).map(({ at }) => at)).toEqual([10, 20])
  })

  it('[KERNEL-8] a standing answer that throws leaves the call waiting', () => {
    const dispatcher = dispatcherBuilder().withDecider(bell).withSystem(ringer).build()
    dispatcher.answerFor('Ringer', crack)
    dispatcher.send(ring('big'))
    expect(dispatcher.calls).toHaveLength(1)
    expect(parkedIn(dispatcher.steps)).toMatchObject([{ part: { kind: 'system', name: 'Ringer' }, cause }])
  })

  it('[KERNEL-8] a system that cannot take an answer leaves the call waiting, to be answered again', () => {
    const dispatcher = dispatcherBuilder()
      .withDecider(bell)
      .withSystem({
        ...ringer,
        answered: (_recorded, answer) => (answer === 'bad' ? crack() : ring('small')),
      })
      .build()
    dispatcher.send(ring('big'))
    expect(dispatcher.answer('call-1', 'bad')).toEqual({ kind: 'parked', cause })
    expect(dispatcher.answer('call-1', 'good')).toMatchObject({ kind: 'answered' })
  })

  it.each([
    ['a text', 'a text'],
    [{ code: 7 }, '{ code: 7 }'],
    [new TypeError(), 'TypeError'],
    [undefined, 'undefined'],
  ])('[KERNEL-8] whatever is thrown has a message: %s', (thrown, message) => {
    const dispatcher = dispatcherBuilder()
      .withDecider({
        ...bell,
        decide() {
          throw thrown
        },
      })
      .build()
    expect(dispatcher.send(ring('big'))).toEqual({ kind: 'parked', cause: { message, error: thrown } })
  })
})
