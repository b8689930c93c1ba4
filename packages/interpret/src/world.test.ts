import { readdirSync, readFileSync } from 'node:fs'
import { readStorm } from '@landfall/language'
import { elementsOf, indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { playScenario } from './play-scenario.ts'
import { checkedModel } from './testing/checked-model.ts'
import { played } from './testing/played.ts'
import { createWorld } from './world.ts'

const read = (text: string) => checkedModel(readStorm([{ name: 'scenarios.storm', text }]))

const relay = `
  value Mark { x: Int, y: Int? }
  aggregate Runner {
    key runnerId: Id
    state { laps: Int = 0, tired: Bool = false }
    command Start creates { -> Started, Ran { laps: 1 } }
    command Run { requires not tired "Too tired" -> Ran { laps: laps + 1 } }
    command Rest { note: Text = "ok" -> Rested { note } }
    command Tire { -> Tired }
    event Started
    event Ran { laps: Int, mark: Mark = { x: 7 } }
    event Rested { note: Text, until: Date? } sets { tired: false }
    event Tired sets { tired: true }
  }
  policy TireOut { when Ran where laps == 3 then Tire }
  policy Recover { when Tired then Rest { note: "later" } after 2 days }
  policy Encourage { when Tired then Run }
  view Laps { key runnerId: Id  laps: Int  mark: Mark  on Ran }
  view ByMark { key mark: Mark  runnerId: Id  on Ran }
`
const outcomes = (...scenarios: readonly string[]) =>
  Object.values(
    played(read(relay + scenarios.map((steps, nth) => `scenario "${nth}" {\n${steps}\n}`).join('\n'))),
  )
const start = 'when Start { runnerId: "r" }'
const run = 'when Run { runnerId: "r" }'

describe('given', () => {
  it('[INTERPRET-90] is history: remembered by states and views, with defaults, and no news', () => {
    expect(
      outcomes(
        `given Ran { runnerId: "r", laps: 3 }
         then Laps["r"] { laps: 3, mark: { x: 7 } }
         then no Ran
         then no Tired
         ${run}
         then only Ran { laps: 4 }`,
        `given Ran { runnerId: "r", laps: 1 }
         given Tired { runnerId: "r" }
         ${run}
         then refused "Too tired"
         given Rested { runnerId: "r", note: "x" }
         ${run}
         then only Ran { laps: 2 }`,
        `given Started { runnerId: "r" } ${start} then refused "Runner \\"r\\" exists already"`,
        `given Tired { runnerId: "r" } ${run} then refused "Too tired" when 3 days pass then no Rested`,
      ),
    ).toEqual(['ok', 'ok', 'ok', 'ok'])
  })
})

describe('when', () => {
  it('[INTERPRET-91] lets days pass at once, with all that falls due on the way', () => {
    expect(
      outcomes(`
        given Ran { runnerId: "r", laps: 2 }
        ${run}
        then only Ran, Tired
        then refused "Too tired"
        when 47h passes
        then no Rested
        when 1h passes
        then only Rested { note: "later" }
        ${run}
        then only Ran { laps: 4 }
      `),
    ).toEqual(['ok'])
  })

  it('[INTERPRET-91] fills in the defaults of a command', () => {
    expect(outcomes(`${start} when Rest { runnerId: "r" } then Rested { note: "ok" }`)).toEqual(['ok'])
  })
})

describe('then', () => {
  const marks = [
    `${start} ${run} then Ran { laps: 1 } then Ran { laps: 2 }`,
    `${start} then Started ${run} then Ran { laps: 2 }`,
    `${start} ${run} then Ran then Ran`,
  ]

  it('[INTERPRET-92] finds events in order; others may come between, and what came before is not found again', () => {
    expect(outcomes(...marks)).toEqual(['ok', 'ok', 'ok'])
    const wrong = outcomes(
      `${start} ${run} then Ran { laps: 2 } then Ran { laps: 1 }`,
      `${start} then Ran then Ran`,
    )
    expect(wrong.map((failure) => failure[0])).toEqual([
      'Expected Ran { laps: 1 } after Ran { laps: 2 }, but it happened before',
      'Expected Ran once more, but it happened only once',
    ])
  })

  it('[INTERPRET-92] compares the fields that are named, values by content, and `missing` with what is missing', () => {
    expect(
      outcomes(
        `${start} then Ran { mark: { x: 7 } } then Laps["r"] { mark: { x: 7 } }`,
        `${start} when Rest { runnerId: "r" } then Rested { until: missing }`,
        `${start} then ByMark[{ x: 7 }] { runnerId: "r" } then ByMark[{ x: 8 }] is absent`,
        `${start} then Ran { laps: 1 + 1 - 1 }`,
      ),
    ).toEqual(['ok', 'ok', 'ok', 'ok'])
  })

  it('[INTERPRET-93] only: exactly these since the last `when`; the next `when` leaves them behind', () => {
    expect(
      outcomes(
        `${start} then only Started, Ran ${run} then only Ran { laps: 2 }`,
        `${start} then only Started, Ran then Ran { laps: 1 }`,
      ),
    ).toEqual(['ok', 'ok'])
    const [wrong] = outcomes(`${start} then only Started, Ran ${run} then Ran { laps: 2 } then Ran`)
    expect(wrong?.[0]).toBe('Expected Ran once more, but it happened only 2 times')
    const [behind] = outcomes(`${start} then only Started, Ran when Rest { runnerId: "r" } then Ran`)
    expect(behind?.[0]).toBe('Expected Ran once more, but it happened only once')
  })

  it('[INTERPRET-93] no: never in the whole scenario; refused: since the last `when`', () => {
    const [no, refused] = outcomes(
      `${start} ${run} then no Started`,
      `given Tired { runnerId: "r" } ${run} then refused when 1h passes then refused`,
    )
    expect(no?.[0]).toBe('Expected no Started, but it happened')
    expect(refused?.[0]).toBe('Expected a refusal, but nothing was refused')
  })
})

describe('a world', () => {
  it('[INTERPRET-99] starts where it is told, tells each step, and goes on after a step that failed', () => {
    const model = read(`${relay} scenario "wrong" { ${start} then Tired }`)
    const [scenario] = elementsOf(indexModel(model), 'scenario')
    const steps: string[] = []
    const startAt = Date.UTC(2030, 0, 1)
    const world = createWorld(model, { startAt, onStep: ({ kind }) => steps.push(kind) })
    expect(scenario?.steps.map((step) => world.play(step)?.message)).toEqual([
      undefined,
      'Expected Tired, but it did not happen',
    ])
    expect(world.dispatcher.log[0]?.at).toBe(startAt)
    expect(steps).toEqual(['command', 'event', 'event', 'row put', 'row put'])
    const [first] = scenario?.steps ?? []
    expect(first && world.play(first)).toBeUndefined()
    const refused = 'Start was refused, and no step expects it: Runner "r" exists already'
    expect(world.unheard?.message).toBe(refused)
    // It is told where the next `when` begins, once; then the world goes on.
    expect(first && world.play(first)?.message).toBe(refused)
    expect(world.unheard).toBeUndefined()
  })

  it('[INTERPRET-99] a scenario is played up to its first failure, which says where it stands', () => {
    const text = `${relay} scenario "wrong" { ${start} then Tired ${run} }`
    const model = read(text)
    const [scenario] = elementsOf(indexModel(model), 'scenario')
    if (!scenario) throw new Error('no scenario')
    const { failure, world } = playScenario(model, scenario)
    expect(text.slice(failure?.place.start, failure?.place.end)).toBe('then Tired')
    expect(world.dispatcher.log).toHaveLength(2)
  })
})

describe('the examples', () => {
  const folder = new URL('../../../examples/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.storm'))

  it.each(files)('[INTERPRET-100] every scenario of %s comes out as it says', (name) => {
    const results = played(read(readFileSync(new URL(name, folder), 'utf8')))
    expect(Object.values(results).filter((result) => result !== 'ok')).toEqual([])
  })
})
