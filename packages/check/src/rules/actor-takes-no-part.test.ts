import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-46] an actor with nothing to do and nothing to see is found', () => {
  const text = `
    actor Nurse
    actor Doctor
    actor Cook
    actor Porter
    actor Visitor
    command Treat by Doctor
    view Meals for Cook {}
    screen Gate for Porter
    hotspot "When may they come?" on Visitor`
  expect(saidOf(text, 'ACTOR-1')).toEqual([
    '`Nurse` does nothing and sees nothing: write `by Nurse` at a command, or `for Nurse` at a view or a screen',
    '`Visitor` does nothing and sees nothing: write `by Visitor` at a command, or `for Visitor` at a view or a screen',
  ])
})

it('[CHECK-49] an actor whose name is misspelt somewhere takes part', () => {
  const codes = (text: string) => checkedAll(text).map(({ code }) => code)
  expect(codes('actor Customer  command Buy by Custmer')).not.toContain('ACTOR-1')
  expect(codes('actor Customer  command Buy by Clerk')).toContain('ACTOR-1')
  expect(codes('actor Customer  policy Buy { then Custmer }')).toContain('ACTOR-1')
})
