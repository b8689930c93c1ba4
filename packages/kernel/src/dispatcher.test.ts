import { describe, expect, it } from 'vitest'
import type { Decider, Policy, Projection } from './definitions.ts'
import { dispatcherBuilder } from './dispatcher-builder.ts'
import { ok } from './result.ts'
import { shop } from './shop/shop.ts'
import type { Step } from './step.ts'

const placeOrder = { type: 'PlaceOrder', orderId: 'o1', cents: 500 } as const

describe('commands and events', () => {
  it('[KERNEL-1] send runs what the command causes, and returns its own outcome', () => {
    const dispatcher = shop().build()
    const outcome = dispatcher.send(placeOrder)
    expect(outcome).toMatchObject({ kind: 'recorded', events: [{ event: { type: 'OrderPlaced' } }] })
    expect(dispatcher.log.map(({ event }) => event.type)).toEqual(['OrderPlaced', 'PaymentRequested'])
  })

  it('[KERNEL-3] an event knows its time, version, position, cause and story', () => {
    const dispatcher = shop().build()
    dispatcher.advance({ ms: 7 })
    dispatcher.send(placeOrder)
    dispatcher.send({ ...placeOrder, orderId: 'o2' })
    expect(dispatcher.log).toEqual([
      {
        event: { type: 'OrderPlaced', orderId: 'o1', cents: 500 },
        eventId: 'event-1',
        at: 7,
        causationId: 'command-1',
        correlationId: 'command-1',
        aggregate: 'Order',
        key: 'o1',
        version: 1,
        position: 1,
      },
      expect.objectContaining({
        causationId: 'command-2',
        correlationId: 'command-1',
        version: 2,
        position: 2,
      }),
      expect.objectContaining({
        causationId: 'command-3',
        correlationId: 'command-3',
        version: 1,
        position: 3,
      }),
      expect.objectContaining({
        causationId: 'command-4',
        correlationId: 'command-3',
        version: 2,
        position: 4,
      }),
    ])
  })

  it('[KERNEL-5] a refused command records nothing', () => {
    const dispatcher = shop().build()
    const refusal = { code: 'NO_SUCH_ORDER', message: 'There is no such order' }
    expect(dispatcher.send({ type: 'CancelOrder', orderId: 'o1', reason: '' })).toEqual({
      kind: 'refused',
      refusal,
    })
    expect(dispatcher.log).toEqual([])
    expect(dispatcher.steps).toMatchObject([{ kind: 'command' }, { kind: 'refusal', causeId: 1, refusal }])
  })

  it('[KERNEL-6] a command that is no news records nothing, and nothing reacts', () => {
    const dispatcher = shop().build()
    dispatcher.send(placeOrder)
    dispatcher.send({ type: 'CancelOrder', orderId: 'o1', reason: 'changed my mind' })
    const stepCount = dispatcher.steps.length
    const again = dispatcher.send({ type: 'CancelOrder', orderId: 'o1', reason: 'changed my mind' })
    expect(again).toEqual({ kind: 'recorded', events: [] })
    expect(dispatcher.steps.slice(stepCount)).toMatchObject([{ kind: 'command' }])
  })

  it('[KERNEL-7] a command that nobody takes is unknown', () => {
    const dispatcher = shop().build()
    expect(dispatcher.send({ type: 'Fly' })).toEqual({ kind: 'unknown command' })
    expect(dispatcher.steps).toMatchObject([{ kind: 'command' }, { kind: 'unknown command', causeId: 1 }])
  })
})

interface Say {
  readonly type: 'Say'
  readonly to: string
  readonly words: readonly string[]
}
interface Said {
  readonly type: 'Said'
  readonly to: string
  readonly word: string
}
const speech: Decider<Say, readonly string[], Said> = {
  aggregate: 'Speech',
  commands: ['Say'],
  events: ['Said'],
  initialState: [],
  keyOf: ({ to }) => to,
  decide: ({ to, words }) => ok(words.map((word) => ({ type: 'Said', to, word }))),
  evolve: (said, { word }) => [...said, word],
}
/** Says `answers` back to `to` for each word. */
function echo(name: string, word: string, ...answers: readonly string[]): Policy<Said, Say> {
  return {
    kind: 'policy',
    name,
    on: ['Said'],
    react: ({ event }) =>
      event.word === word ? answers.map((each) => ({ command: say(event.to, each) })) : [],
  }
}
function say(to: string, ...words: readonly string[]): Say {
  return { type: 'Say', to, words }
}
const words: Projection<Said, number> = {
  name: 'Words',
  on: ['Said'],
  keyOf: ({ event }) => event.word,
  project: (count = 0) => ({ kind: 'put', row: count + 1 }),
}
function commandsIn(steps: readonly Step[]): readonly unknown[] {
  return steps.flatMap((step) =>
    step.kind === 'command' && 'words' in step.command ? [step.command.words] : [],
  )
}

describe('order', () => {
  it('[KERNEL-2] commands are handled first in, first out, reactors as they were given', () => {
    const dispatcher = dispatcherBuilder()
      .withDecider(speech)
      .withPolicy(echo('First', 'a', 'b', 'c'))
      .withPolicy(echo('Second', 'a', 'd'))
      .withPolicy(echo('Deeper', 'b', 'e'))
      .build()
    dispatcher.send(say('x', 'a'))
    expect(commandsIn(dispatcher.steps)).toEqual([['a'], ['b'], ['c'], ['d'], ['e']])
  })

  it('[KERNEL-2] what follows from two events of one command keeps their order', () => {
    const dispatcher = dispatcherBuilder()
      .withDecider(speech)
      .withPolicy(echo('OnB', 'b', 'after b'))
      .withPolicy(echo('OnA', 'a', 'after a'))
      .build()
    dispatcher.send(say('x', 'a', 'b'))
    expect(commandsIn(dispatcher.steps)).toEqual([['a', 'b'], ['after a'], ['after b']])
  })

  it('[KERNEL-4] a reaction to the first event sees the views with all events of the command', () => {
    const seen: number[] = []
    const count: Policy<Said> = {
      kind: 'policy',
      name: 'Count',
      on: ['Said'],
      react(_recorded, { rows }) {
        seen.push([...rows('Words')].length)
        return []
      },
    }
    dispatcherBuilder()
      .withDecider(speech)
      .withProjection(words)
      .withPolicy(count)
      .build()
      .send(say('x', 'a', 'b', 'c'))
    expect(seen).toEqual([3, 3, 3])
  })
})

describe('states and views', () => {
  it('[KERNEL-9] an instance without events has the initial state', () => {
    const dispatcher = dispatcherBuilder().withDecider(speech).build()
    expect(dispatcher.stateOf('Speech', 'x')).toEqual([])
    dispatcher.send(say('x', 'a', 'b'))
    expect(dispatcher.stateOf('Speech', 'x')).toEqual(['a', 'b'])
  })

  it('[KERNEL-10] rows keep their first order, and one put again after its removal comes last', () => {
    const wordsLeft: Projection<Said, string> = {
      name: 'WordsLeft',
      on: ['Said'],
      keyOf: ({ event }) => event.word.replace('not ', ''),
      project: (_row, { event: { word } }) =>
        word.startsWith('not ') ? { kind: 'remove' } : { kind: 'put', row: word },
    }
    const dispatcher = dispatcherBuilder().withDecider(speech).withProjection(wordsLeft).build()
    dispatcher.send(say('x', 'a', 'b', 'c', 'a'))
    expect(dispatcher.rows('WordsLeft')).toEqual(['a', 'b', 'c'])
    dispatcher.send(say('x', 'not a', 'not z', 'a'))
    expect(dispatcher.rows('WordsLeft')).toEqual(['b', 'c', 'a'])
    expect(dispatcher.row('WordsLeft', 'z')).toBeUndefined()
    expect(dispatcher.steps.filter((step) => step.kind === 'row removed')).toMatchObject([{ key: 'a' }])
  })

  it('[KERNEL-11] keys that look like paths or properties of objects stay apart', () => {
    const other: typeof speech = { ...speech, aggregate: 'Speech/a', commands: [] }
    const dispatcher = dispatcherBuilder().withDecider(speech).withDecider(other).build()
    dispatcher.send(say('a/b', 'one'))
    dispatcher.send(say('__proto__', 'two'))
    dispatcher.send(say('constructor', 'three'))
    expect(dispatcher.stateOf('Speech/a', 'b')).toEqual([])
    expect(dispatcher.stateOf('Speech', '__proto__')).toEqual(['two'])
    expect(dispatcher.stateOf('Speech', 'constructor')).toEqual(['three'])
    expect(dispatcher.stateOf('Speech', 'toString')).toEqual([])
  })
})
