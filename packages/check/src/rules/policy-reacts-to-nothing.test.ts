import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-38] a policy that nothing wakes is found, also one that goes through a view', () => {
  const text = `
    command OrderFlour
    view Stores { key storeId: Id }
    policy Refill { then OrderFlour }
    policy RefillAll { for each Stores then OrderFlour }`
  expect(saidOf(text, 'POLICY-1')).toEqual([
    '`Refill` reacts to nothing: say after which event it acts with `when`, or how often with `every`',
    '`RefillAll` reacts to nothing: say after which event it acts with `when`, or how often with `every`',
  ])
})

it('[CHECK-38] an event or the clock wakes it', () => {
  const text = `
    event RanLow
    command OrderFlour
    policy Refill { when RanLow then OrderFlour }
    policy RefillDaily { every day then OrderFlour }`
  expect(saidOf(text, 'POLICY-1')).toEqual([])
})

it('[CHECK-49] an event that nobody knows means something', () => {
  expect(checkedAll('policy Refill { when RanLow }').map(({ code }) => code)).not.toContain('POLICY-1')
})
