import { elementsOf, messageFields } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { indexOf, subscriptionBox } from '../live/testing/subscription-box.ts'
import { emptyFields } from './draft.ts'
import { exampleFields } from './example-fields.ts'
import { exampleValues } from './example-values.ts'
import { knownValues, nextKey } from './known-values.ts'
import { wireFields } from './wire-of-draft.ts'

describe('examples', () => {
  it('[BOARD-114] fill what is empty with keys that are there and with values of the scenarios', () => {
    const command = elementsOf(subscriptionBox, 'command').find(({ name }) => name === 'CreateSubscription')
    const fields = command ? messageFields(subscriptionBox, command) : []
    const drafts = {
      ...emptyFields(subscriptionBox, fields),
      subscriptionId: { kind: 'typed', text: 'mine' } as const,
    }
    const known = new Map([['customerId', ['c9', 'c8']]])
    const filled = exampleFields(subscriptionBox, fields, {
      drafts,
      known,
      valueFor: exampleValues(subscriptionBox),
    })
    expect(wireFields(subscriptionBox, fields, filled)).toEqual({
      subscriptionId: 'mine',
      customerId: 'c9',
      planId: 'coffee',
      price: { cents: 1900, currency: 'EUR' },
    })
  })
  it('[BOARD-114] have a value for every type, also where no scenario says one', () => {
    const index = indexOf(`
      context Shop {
        value Money { cents: Int, currency: Text }
        aggregate Order {
          key orderId: Id
          command Place { price: Money, weight: Decimal, gift: Bool, at: Time, from: Date, wait: Duration, way: post | bike, tags: [Text] -> Placed }
          event Placed
        }
      }`)
    const [command] = elementsOf(index, 'command')
    const fields = command ? messageFields(index, command) : []
    const given = { drafts: emptyFields(index, fields), known: new Map(), valueFor: exampleValues(index) }
    const sent = wireFields(index, fields, exampleFields(index, fields, given))
    expect(Object.keys(sent)).toEqual(fields.map(({ name }) => name))
    expect(sent).toMatchObject({
      price: { cents: 1, currency: 'EUR' },
      gift: true,
      way: 'post',
      tags: ['example'],
    })
  })
})

describe('keys', () => {
  it('[BOARD-114] are suggested from what was seen, the latest first, and each once', () => {
    const known = knownValues([
      { orderId: 'b', price: { currency: 'EUR' } },
      { orderId: 'a' },
      { orderId: 'b' },
    ])
    expect(known.get('orderId')).toEqual(['b', 'a'])
    expect(known.get('currency')).toEqual(['EUR'])
  })
  it.each([
    [[], 'order-1'],
    [['order-2', 'order-11', 'x-99'], 'order-12'],
    [['order-old'], 'order-1'],
  ])('[BOARD-114] of something new are not there yet: behind %j comes %s', (keys, expected) =>
    expect(nextKey('orderId', new Map([['orderId', keys]]))).toBe(expected),
  )
})
