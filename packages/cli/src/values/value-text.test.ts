import { createWorld } from '@landfall/interpret'
import { readStorm } from '@landfall/language'
import { elementsOf, indexModel } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldTexts, quoted, SECRET, timeText, valueText } from './value-text.ts'

const STORM = `
enum Colour { red, green }
value Money { cents: Int, currency: Text }
aggregate Thing {
  key thingId: Id
  command Make creates {
    text: Text, int: Int, decimal: Decimal, bool: Bool, time: Time, date: Date, colour: Colour
    state: open | closed, money: Money, list: [Money], maybe: Int?, span: Duration, pin: Text secret
    -> Made
  }
  event Made {
    text: Text, int: Int, decimal: Decimal, bool: Bool, time: Time, date: Date, colour: Colour
    state: open | closed, money: Money, list: [Money], maybe: Int?, span: Duration, pin: Text secret
  }
}
`

const { model } = readStorm([{ name: 'things.storm', text: STORM }])
const index = indexModel(model)
const fields = elementsOf(index, 'command')[0]?.fields ?? []

/** What a command given these fields, as text, records. */
function recorded(texts: string): unknown {
  const text = `${STORM}\nscenario "s" { when Make { thingId: "t", pin: "0000", ${texts} } }`
  const storm = readStorm([{ name: 'things.storm', text }])
  expect(storm.findings).toEqual([])
  const world = createWorld(storm.model)
  for (const { steps } of elementsOf(indexModel(storm.model), 'scenario'))
    for (const step of steps) world.play(step)
  const { event } = world.dispatcher.log[0] ?? {}
  return event && 'data' in event ? event.data : undefined
}

describe('a value', () => {
  const money = fc.record({ cents: fc.maxSafeInteger(), currency: fc.string({ unit: 'binary' }) })
  const value = fc.record(
    {
      text: fc.string({
        unit: fc.constantFrom('a', '"', '\\', '{', '}', '\n', '\t', 'é', '日', '👍', '/', '*'),
      }),
      int: fc.integer(),
      decimal: fc.constantFrom('0', '1.5', '-2.25', '123456789012345678901234567890.5'),
      bool: fc.boolean(),
      time: fc.integer({ min: 0, max: 4_000_000_000_000 }),
      date: fc.constantFrom('2026-01-31', '1970-01-01'),
      colour: fc.constantFrom('red', 'green'),
      state: fc.constantFrom('open', 'closed'),
      money: money.map((each) => ({ ...each, currency: 'EUR' })),
      list: fc.array(
        money.map((each) => ({ ...each, currency: 'EUR' })),
        { maxLength: 2 },
      ),
      maybe: fc.integer(),
      span: fc.record({ months: fc.nat(30), ms: fc.nat(2 ** 40) }, { noNullPrototype: true }),
    },
    { noNullPrototype: true },
  )

  it('[CLI-72] is read back from its text as the same value', () => {
    fc.assert(
      fc.property(value, (values) => {
        const texts = fieldTexts(values, fields, index).map(({ name, text }) => `${name}: ${text}`)
        expect(recorded(texts.join(', '))).toMatchObject(values)
      }),
      { numRuns: 50 },
    )
  })
  it('[CLI-72] of another form than its type is shown as it is', () => {
    for (const { type } of fields) {
      fc.assert(
        fc.property(fc.anything(), (anything) => typeof valueText(anything, type, index) === 'string'),
      )
    }
  })
  it('[CLI-63] of a secret field is not shown', () => {
    expect(fieldTexts({ pin: '1234' }, fields, index)).toEqual([{ name: 'pin', text: SECRET }])
  })
  it('[CLI-35] that moves the cursor is shown', () => {
    expect(quoted('a\u001b[2J\r\nb')).toBe('"a␛[2J\\nb"')
  })
})

it.each([
  [0, '1970-01-01T00:00:00Z'],
  [1, '1970-01-01T00:00:00.001Z'],
  [8.64e15 + 1, '8640000000000001 ms'],
])('[CLI-72] the time %d is %s', (at, text) => {
  expect(timeText(at)).toBe(text)
})
