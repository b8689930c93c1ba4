import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-48] a publication without a source is found', () => {
  const text = `
    context Library {
      event Lent { bookId: Id }
      publishes BookOut as notification
      publishes BookGone
      publishes BookLent as notification { bookId } from Lent
    }`
  expect(saidOf(text, 'PUBLICATION-1')).toEqual([
    '`BookOut` is made from nothing, so it never happens: say with `from` which event or view of its context it is made from',
    '`BookGone` is made from nothing, so it never happens: say with `from` which event or view of its context it is made from',
  ])
})

it('[CHECK-49] a source that nobody knows means something', () => {
  expect(checkedAll('context C { publishes BookOut from Lnt }').map(({ code }) => code)).not.toContain(
    'PUBLICATION-1',
  )
})
