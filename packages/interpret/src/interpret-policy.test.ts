import { readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { checkedModel } from './testing/checked-model.ts'
import { createWorld } from './world.ts'

const worldOf = (text: string, options = {}) =>
  createWorld(checkedModel(readStorm([{ name: 'policies.storm', text }])), options).dispatcher

/** An aggregate that records whatever is said, so that policies have something to hear and to do. */
const speaker = `
  aggregate Speaker {
    key id: Id
    state { text: Text }
    command Say may create { text: Text  loud: Bool = false -> Said }
    command Shout may create { text: Text -> Shouted }
    event Said { text: Text, loud: Bool }
    event Shouted { text: Text }
  }
`
const START = Date.UTC(2026, 0, 1)
const HOUR = 3_600_000
const DAY = 24 * HOUR

const told = (dispatcher: ReturnType<typeof worldOf>) =>
  dispatcher.log.map(({ event, at }) => [event.type, Reflect.get(event, 'data'), (at - START) / HOUR])
const say = (dispatcher: ReturnType<typeof worldOf>, text: string, loud?: boolean) =>
  dispatcher.send({ type: 'Say', data: { id: text, text, loud } })

describe('when … then', () => {
  it('[INTERPRET-40] sends its commands in order where the guard holds; what is not given comes from the event', () => {
    const dispatcher = worldOf(`${speaker}
      policy Echo {
        when Said where loud and text != "x"
        then Shout { id: newId, text: "first {text}" }
        then Shout
        then Shout { id: newId, text: "last" }
      }
    `)
    say(dispatcher, 'quiet')
    say(dispatcher, 'x', true)
    say(dispatcher, 'a', true)
    expect(told(dispatcher).slice(3)).toEqual([
      ['Shouted', { id: 'id-1', text: 'first a' }, 0],
      ['Shouted', { id: 'a', text: 'a' }, 0],
      ['Shouted', { id: 'id-2', text: 'last' }, 0],
    ])
  })

  it('[INTERPRET-41] `after` waits, as long as is written or as the event says', () => {
    const dispatcher = worldOf(`${speaker}
      policy Fixed { when Said then Shout { text: "fixed" } after 24h }
      policy Computed { when Said then Shout { text: "computed" } after if loud then 1h else 2 days }
      policy Never { when Said then Shout { text: "now" } after 0s - 1h }
    `)
    say(dispatcher, 'a', true)
    dispatcher.advance({ ms: 3 * DAY })
    expect(told(dispatcher)).toEqual([
      ['Said', { id: 'a', text: 'a', loud: true }, 0],
      ['Shouted', { id: 'a', text: 'now' }, 0],
      ['Shouted', { id: 'a', text: 'computed' }, 1],
      ['Shouted', { id: 'a', text: 'fixed' }, 24],
    ])
  })

  it('[INTERPRET-41] a month later is a calendar month later', () => {
    const startAt = Date.UTC(2026, 0, 31)
    const dispatcher = worldOf(`${speaker} policy Later { when Said then Shout after 1 month }`, { startAt })
    say(dispatcher, 'a')
    expect(dispatcher.timers.map(({ dueAt }) => dueAt)).toEqual([Date.UTC(2026, 1, 28)])
  })

  it('[INTERPRET-47] policies, processes and systems react in the order of the text, each event first in, first out', () => {
    const dispatcher = worldOf(`
      policy B { when Said where text == "a" then Say { id: newId, text: "b" } }
      process P { key id: Id  on Said -> Say { id: newId, text: "p" } when text == "a" }
      policy A { when Said where text == "a" then Say { id: newId, text: "c" } }
      policy AfterB { when Said where text == "b" then Say { id: newId, text: "d" } }
      ${speaker}
    `)
    say(dispatcher, 'a')
    expect(told(dispatcher).map(([, data]) => Reflect.get(Object(data), 'text'))).toEqual([
      'a',
      'b',
      'p',
      'c',
      'd',
    ])
  })

  it('[INTERPRET-48] an expression without a value parks the reaction of that policy, and the others go on', () => {
    const dispatcher = worldOf(`${speaker}
      policy Broken { when Said then Shout { text: "{1 / 0}" } }
      policy Fine { when Said then Shout }
    `)
    say(dispatcher, 'a')
    expect(told(dispatcher).map(([type]) => type)).toEqual(['Said', 'Shouted'])
    expect(dispatcher.steps.filter(({ kind }) => kind === 'parked')).toMatchObject([
      { part: { kind: 'policy', name: 'Broken' }, cause: { message: 'Division by zero' } },
    ])
  })
})

describe('for each', () => {
  const rows = `
    view Known { key id: Id  text: Text  loud: Bool on Said }
  `

  it('[INTERPRET-42] sends for each row that the guard takes; names are the event’s, then the row’s', () => {
    const dispatcher = worldOf(`${speaker} ${rows}
      policy Repeat {
        when Shouted where text == "c"
        for each Known where loud and row.text != text
        then Shout { id: newId, text: "{row.text} of {text} at {row.id}" }
        then Say { id: "{row.id}!", text: "said" }
      }
    `)
    say(dispatcher, 'a', true)
    say(dispatcher, 'b', false)
    say(dispatcher, 'c', true)
    dispatcher.given({
      aggregate: 'Speaker',
      key: 'z',
      event: { type: 'Said', data: { id: 'z', text: 'z', loud: true } },
    })
    const before = dispatcher.log.length
    dispatcher.send({ type: 'Shout', data: { id: 'c', text: 'c' } })
    expect(
      told(dispatcher)
        .slice(before, before + 5)
        .map(([, data]) => data),
    ).toEqual([
      { id: 'c', text: 'c' },
      { id: 'id-1', text: 'a of c at a' },
      { id: 'a!', text: 'said', loud: true },
      { id: 'id-2', text: 'z of c at z' },
      { id: 'z!', text: 'said', loud: true },
    ])
  })

  it('[INTERPRET-42] by the clock, arguments come from the row', () => {
    const dispatcher = worldOf(`${speaker} ${rows}
      policy Daily { every day at "06:00" for each Known where loud then Shout after 30m }
    `)
    say(dispatcher, 'a', true)
    say(dispatcher, 'b', false)
    dispatcher.advance({ ms: 2 * DAY })
    expect(told(dispatcher).slice(2)).toEqual([
      ['Shouted', { id: 'a', text: 'a' }, 6.5],
      ['Shouted', { id: 'a', text: 'a' }, 30.5],
    ])
  })
})

describe('every …', () => {
  it('[INTERPRET-43] acts at each of its moments, also where time jumps far', () => {
    const dispatcher = worldOf(`${speaker} policy Tick { every 5m then Say { id: newId, text: "tick" } }`)
    dispatcher.advance({ ms: DAY })
    expect(dispatcher.log).toHaveLength(288)
    dispatcher.advance({ ms: 299_999 })
    expect(dispatcher.log).toHaveLength(288)
    dispatcher.advance({ ms: 1 })
    expect(told(dispatcher).at(-1)).toEqual([
      'Said',
      { id: 'id-289', text: 'tick', loud: false },
      24 + 1 / 12,
    ])
  })

  it('[INTERPRET-45] at the hour of a named zone, with the date of that moment', () => {
    const startAt = Date.UTC(2026, 2, 28)
    const dispatcher = worldOf(
      `${speaker} policy Morning { every day at "06:00 Europe/Zurich" then Say { id: newId, text: "{today}" } }`,
      { startAt },
    )
    dispatcher.advance({ ms: 3 * DAY })
    expect(dispatcher.log.map(({ at }) => new Date(at).toISOString())).toEqual([
      '2026-03-28T05:00:00.000Z',
      '2026-03-29T04:00:00.000Z',
      '2026-03-30T04:00:00.000Z',
    ])
  })
})
