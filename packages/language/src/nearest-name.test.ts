import { describe, expect, it } from 'vitest'
import { nearestName } from './nearest-name.ts'

describe('nearestName', () => {
  it.each([
    ['OrderPlacd', ['OrderPaid', 'OrderPlaced'], 'OrderPlaced'],
    ['orderplaced', ['OrderPaid', 'OrderPlaced'], 'OrderPlaced'],
    ['cuont', ['sum', 'count'], 'count'],
    ['evnt', ['enum', 'event'], 'event'],
    ['event', ['enum', 'events', 'event'], 'event'],
    ['Xyz', ['Abc', 'Order'], undefined],
    ['OrderPlaced', ['PaymentFailed'], undefined],
    ['a', ['b'], 'b'],
    ['', ['abc'], undefined],
    ['A'.repeat(100), ['A'.repeat(99)], undefined],
  ])('[LANG-54] for `%s` among %j it is %s', (name, candidates, expected) => {
    expect(nearestName(name, candidates)).toBe(expected)
  })

  it('[LANG-54] looks at a bounded number of candidates', () => {
    let seen = 0
    function* endless() {
      for (;;) yield `Order${seen++}`
    }
    expect(nearestName('PaymentFailed', endless())).toBeUndefined()
    expect(seen).toBeLessThan(10_000)
  })
})
