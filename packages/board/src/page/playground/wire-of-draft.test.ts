import { elementsOf, messageFields } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOf } from '../live/testing/subscription-box.ts'
import { emptyFields } from './draft.ts'
import { draftsOfValues } from './draft-of-value.ts'
import { wireFields } from './wire-of-draft.ts'

const index = indexOf(`
actor Clerk
context Shop {
  value Money { cents: Int, currency: Text }
  value Line { article: Id, price: Money, gift: Bool }
  value Tree { name: Text, children: [Tree], next: Tree? }
  enum Colour { red, green }
  aggregate Order {
    key orderId: Id
    command Place by Clerk creates {
      lines: [Line]
      weight: Decimal
      from: Date
      at: Time
      wait: Duration
      paint: Colour
      way: post | bike
      note: Text?
      count: Int = 3
      tree: Tree?
      -> Placed
    }
    event Placed
  }
}`)
const [place] = elementsOf(index, 'command')
const fields = place ? messageFields(index, place) : []

const WHOLE = {
  orderId: 'o-1',
  lines: [
    { article: 'a', price: { cents: 100, currency: 'EUR' }, gift: true },
    { article: 'b', price: { cents: -5, currency: 'CHF' }, gift: false },
  ],
  weight: '1.50',
  from: '2026-11-21',
  at: '2026-11-21T06:30:00.000Z',
  wait: 'PT90M',
  paint: 'green',
  way: 'bike',
  note: 'hello',
  count: 4,
}

describe('forms', () => {
  it('[BOARD-111] begin with an input for every field that is needed, and with what is optional left out', () => {
    const empty = emptyFields(index, fields)
    expect(Object.entries(empty).map(([name, { kind }]) => `${name} ${kind}`)).toEqual([
      'orderId typed',
      'lines list',
      'weight typed',
      'from typed',
      'at typed',
      'wait typed',
      'paint typed',
      'way typed',
      'note left out',
      'count left out',
      'tree left out',
    ])
    expect(wireFields(index, fields, empty)).toEqual({ lines: [] })
  })
  it('[BOARD-113] send a value that was taken over as the same value', () => {
    expect(wireFields(index, fields, draftsOfValues(index, fields, WHOLE))).toEqual(WHOLE)
  })
  it('[BOARD-113] send any values of plain fields as they came', () => {
    const values = fc.record({
      orderId: fc.string().filter((text) => text.trim() !== ''),
      count: fc.integer(),
      weight: fc.stringMatching(/^-?\d{1,9}(\.\d{1,9})?$/),
      paint: fc.constantFrom('red', 'green'),
      lines: fc.array(
        fc.record({
          article: fc.stringMatching(/^\S+$/),
          gift: fc.boolean(),
          price: fc.record({ cents: fc.integer(), currency: fc.stringMatching(/^\S+$/) }),
        }),
      ),
    })
    fc.assert(
      fc.property(values, (given) => {
        expect(wireFields(index, fields, draftsOfValues(index, fields, given))).toEqual(given)
      }),
    )
  })
  it('[BOARD-111] take over values in the form in which they are stored as well', () => {
    const stored = { at: Date.parse(WHOLE.at), wait: { months: 0, ms: 5_400_000 } }
    expect(wireFields(index, fields, draftsOfValues(index, fields, stored))).toEqual({
      at: WHOLE.at,
      wait: 'PT1H30M',
    })
  })
  it('[BOARD-111] send what cannot be read as it was typed, so that the service says what is wrong', () => {
    const typed = (text: string) => ({ kind: 'typed', text }) as const
    const drafts = { count: typed('many'), at: typed('soon'), wait: typed('a while'), weight: typed(' 1,5 ') }
    expect(wireFields(index, fields, drafts)).toEqual({
      count: 'many',
      at: 'soon',
      wait: 'a while',
      weight: '1,5',
    })
  })
  it('[BOARD-111] of a type that holds itself have an end', () => {
    const tree = fields
      .filter(({ name }) => name === 'tree')
      .map((field) => ({ ...field, type: inner(field.type) }))
    expect(JSON.stringify(emptyFields(index, tree)).length).toBeLessThan(10_000)
  })
})

/** The type, where it need not be left out. */
function inner<Of>(type: Of | { readonly kind: 'optional'; readonly of: Of }): Of {
  return typeof type === 'object' && type !== null && 'of' in type ? type.of : type
}
