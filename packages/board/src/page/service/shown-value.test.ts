import { elementsOf, rowFields } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { indexOf } from '../live/testing/subscription-box.ts'
import { HIDDEN, shownFields } from './shown-value.ts'

const index = indexOf(`
context Shop {
  value Money { cents: Int, currency: Text }
  value Card { number: Text secret, owner: Text }
  view Orders {
    key orderId: Id
    price: Money
    isPaid: Bool
    wait: Duration
    at: Time
    tags: [Text]
    note: Text?
    cards: [Card]
    password: Text secret
  }
}`)
const [view] = elementsOf(index, 'view')
const fields = view ? rowFields(view) : []

function shown(data: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(shownFields(index, fields, data).map(({ name, text }) => [name, text]))
}

describe('values for people', () => {
  it('[BOARD-108] are read in words', () => {
    expect(
      shown({ price: { cents: 1900, currency: 'EUR' }, isPaid: true, tags: ['a', 'b'], orderId: 'o-1' }),
    ).toEqual({ orderId: 'o-1', price: '1900 EUR', isPaid: 'yes', tags: 'a; b' })
    expect(shown({ tags: [] })).toEqual({ tags: 'none' })
    expect(shown({ wait: 'P1MT90M' })).toEqual({ wait: '1 month 90 minutes' })
    expect(shown({ wait: 'PT0S' })).toEqual({ wait: 'PT0S' })
  })
  it('[BOARD-108] are the same whether they have travelled or are stored', () => {
    const at = Date.UTC(2026, 10, 21, 6)
    expect(shown({ at, wait: { months: 0, ms: 5_400_000 } })).toEqual(
      shown({ at: new Date(at).toISOString(), wait: 'PT1H30M' }),
    )
  })
  it('[BOARD-108] stay hidden where they are secret, at any depth, or not known to the storm', () => {
    const text = JSON.stringify(
      shown({ password: 'geheim', cards: [{ number: 'geheim', owner: 'Ada' }], former: 'geheim' }),
    )
    expect(text).not.toContain('geheim')
    expect(text).toContain(HIDDEN)
    expect(text).toContain('Ada')
  })
})
