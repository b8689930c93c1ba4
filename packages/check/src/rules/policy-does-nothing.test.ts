import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-38] a policy that sends nothing is found, and one that has only a name is both', () => {
  const text = 'event TramDelayed  policy Inform { when TramDelayed }  policy Apologise'
  expect(saidOf(text, 'POLICY-2')).toEqual([
    '`Inform` does nothing: say with `then` which command it sends',
    '`Apologise` does nothing: say with `then` which command it sends',
  ])
  expect(saidOf(text, 'POLICY-1')).toHaveLength(1)
})

it('[CHECK-49] a command that nobody knows means something', () => {
  const codes = checkedAll('event E  policy P { when E then Announce }').map(({ code }) => code)
  expect(codes).not.toContain('POLICY-2')
})
