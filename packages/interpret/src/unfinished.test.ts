import { readdirSync, readFileSync } from 'node:fs'
import { readStorm } from '@landfall/language'
import { elementsOf, indexModel } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interpret } from './interpret.ts'
import { playScenario } from './play-scenario.ts'
import { createWorld } from './world.ts'

const folder = new URL('../../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.storm'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** Reads, interprets and plays whatever it is; returns the names of the definitions. */
function run(text: string) {
  const { model } = readStorm([{ name: 'unfinished.storm', text }])
  const { deciders, reactors, schedules, projections, publications } = interpret(model)
  createWorld(model).dispatcher.advance({ ms: 3 * 86_400_000 })
  for (const scenario of elementsOf(indexModel(model), 'scenario')) playScenario(model, scenario)
  return {
    deciders: deciders.map(({ aggregate }) => aggregate),
    commands: deciders.flatMap(({ commands }) => commands),
    reactors: reactors.map(({ name }) => name),
    schedules: schedules.map(({ name }) => name),
    projections: projections.map(({ name }) => name),
    publications: publications.map(({ name }) => name),
  }
}

const NOTHING = { deciders: [], commands: [], reactors: [], schedules: [], projections: [], publications: [] }

describe('unfinished storms', () => {
  it('[INTERPRET-120] a chaotic wall of events is nothing to run, and nothing to fail on', () => {
    expect(run('')).toEqual(NOTHING)
    expect(run('event OrderPlaced event "Payment Failed" event Shipped { at: Time } hotspot "Why?"')).toEqual(
      NOTHING,
    )
    expect(run('command Place command Pay { amount: Int -> Paid } event Paid actor Ann screen S')).toEqual(
      NOTHING,
    )
  })

  it('[INTERPRET-120] what has no trigger, key, source or length is left out', () => {
    const text = `
      aggregate Order { command Place creates { -> Placed } event Placed }
      policy Idle
      policy NoTrigger { then Place }
      policy NoCommand { when Placed }
      policy Never { every 0s then Place }
      policy Odd { every 5m at "06:00" then Place }
      process NoKey { on Placed -> Place }
      process Empty
      view NoKeys { count: Int = 0 on Placed { count: count + 1 } }
      view Nothing
      system Silent
      publishes Loose
      publishes Lost as state { a } from Nowhere
    `
    expect(run(text)).toEqual({
      ...NOTHING,
      deciders: ['Order'],
      commands: ['Place'],
      reactors: ['NoCommand'],
      projections: ['NoKeys', 'Nothing'],
    })
  })

  it('[INTERPRET-121] what names something unknown is left out, the rest works', () => {
    const text = `
      aggregate Order {
        key orderId: Id
        state { total: Nonsense }
        command Place creates { -> Gone, Placed }
        event Placed { total: Missing? }
      }
      policy A { when Gone then Place }
      policy B { when Placed then Gone then Away { x: 1 } }
      process P { key orderId: Id on Gone -> Place on Placed -> Away timeout 1h -> Away ends on Gone }
      view V for Nobody { key orderId: Id on Gone on Placed { nothing: unknown } }
      system S { on Gone -> Placed on Placed -> Gone | Away }
      publishes X as domain { orderId, more } from Placed
      scenario "all" {
        given Gone
        when Place { orderId: "o" }
        when Away
        S answers Gone
        Nobody answers Placed
        then Gone
        then V["o"] { nothing: 1 }
        then Away["o"] is absent
        then refused
      }
    `
    expect(run(text)).toMatchObject({ commands: ['Place'], reactors: ['B', 'P', 'S'] })
    const world = createWorld(readStorm([{ name: 'x.storm', text }]).model)
    world.dispatcher.send({ type: 'Place', data: { orderId: 'o' } })
    expect(world.dispatcher.log).toMatchObject([{ event: { type: 'Placed' } }])
  })

  it('[INTERPRET-121] of two elements with one name the first is meant', () => {
    const twice = `
      aggregate Order { key id: Id command Place may create { -> Placed } event Placed { note: Text = "first" } event Placed { note: Text = "second" } }
      aggregate Order { key id: Id }
      aggregate Other { key id: Id command Place may create { -> Placed } }
      view V { key id: Id note: Text on Placed }
      view V { key id: Id }
      process P { key id: Id on Placed }
      process P { key id: Id on Placed }
      system S { on Placed -> Answered }
      system S { on Placed -> Answered }
      event Answered
      function told(): Id = "first"
      function told(): Id = "second"
      policy Once { every 1d then Place { id: told() } }
      policy Once { every 1d then Place { id: "other" } }
      publishes X { id } from Placed
      publishes X { id } from Placed
    `
    expect(run(twice)).toEqual({
      deciders: ['Order', 'Other'],
      commands: ['Place'],
      reactors: ['P', 'S'],
      schedules: ['Once'],
      projections: ['V'],
      publications: ['X'],
    })
    const { dispatcher } = createWorld(readStorm([{ name: 'x.storm', text: twice }]).model)
    dispatcher.send({ type: 'Place', data: { id: '1' } })
    expect(dispatcher.row('V', '1')).toEqual({ id: '1', note: 'first' })
    dispatcher.advance({ ms: 86_400_000 })
    expect(dispatcher.log.map(({ key }) => key)).toEqual(['1', '1', 'first', 'first'])
  })

  it('[INTERPRET-121] an expression with a finding is an error where it is run, and nowhere else', () => {
    const { model } = readStorm([
      {
        name: 'x.storm',
        text: `
          aggregate Order {
            key id: Id
            command Place may create { a: Int requires a > nonsense or a == 1 -> Placed { a: a + "x" } when a > 5 -> Placed }
            command Fine may create { -> Placed { a: 1 } }
            event Placed { a: Int }
          }
          function loop(a: Int): Int = unknown(a)
          policy P { when Placed where loop(a) > 1 then Fine }
        `,
      },
    ])
    const { dispatcher } = createWorld(model)
    expect(dispatcher.send({ type: 'Place', data: { id: '1', a: 7 } })).toMatchObject({
      kind: 'parked',
      cause: { message: 'This cannot be run: `landfall check` says what is wrong with it' },
    })
    expect(dispatcher.send({ type: 'Fine', data: { id: '1' } })).toMatchObject({ kind: 'recorded' })
  })

  it('[INTERPRET-121] a default of the state that has no value is an error where an event is folded', () => {
    const { model } = readStorm([
      {
        name: 'x.storm',
        text: `
          aggregate Order {
            key id: Id
            state { share: Decimal = divide(1, 0, 2) }
            command Place creates { -> Placed }
            event Placed
          }
        `,
      },
    ])
    const { dispatcher } = createWorld(model)
    expect(dispatcher.send({ type: 'Place', data: { id: '1' } })).toMatchObject({
      kind: 'parked',
      cause: { message: 'Division by zero' },
    })
  })

  it('[INTERPRET-122] whatever is torn out of a storm, it can be interpreted and played', () => {
    const torn = fc.constantFrom(...examples).chain((text) => {
      const words = text.split(/(?<=\s)/)
      const cut = fc.tuple(fc.nat(words.length), fc.integer({ min: 1, max: 12 }))
      return fc.array(cut, { minLength: 1, maxLength: 4 }).map((cuts) => {
        const gone = cuts.flatMap(([from, count]) => Array.from({ length: count }, (_, nth) => from + nth))
        return words.filter((_, at) => !gone.includes(at)).join('')
      })
    })
    fc.assert(
      fc.property(torn, (text) => {
        run(text)
      }),
      { numRuns: 80 },
    )
  })

  it('[INTERPRET-122] whatever names are mixed up, it can be interpreted and played', () => {
    const mixed = fc.constantFrom(...examples).chain((text) => {
      const known = [...new Set(text.match(/\b[A-Za-z]{3,}\b/g))]
      return fc
        .array(fc.tuple(fc.constantFrom(...known), fc.constantFrom(...known)), { minLength: 1, maxLength: 3 })
        .map((swaps) =>
          swaps.reduce((all, [from, to]) => all.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to), text),
        )
    })
    fc.assert(
      fc.property(mixed, (text) => {
        run(text)
      }),
      { numRuns: 80 },
    )
  })
})
