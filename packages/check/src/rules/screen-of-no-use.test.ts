import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-45] a screen that shows and offers nothing is found, also if it is for somebody', () => {
  const text =
    'actor Clerk  screen Desk for Clerk  screen Hall  view V  command C  screen A shows V  screen B offers C'
  expect(saidOf(text, 'SCREEN-1')).toEqual([
    '`Desk` shows nothing and offers nothing: say what people see there with `shows` and a view, and what they can do with `offers` and a command',
    '`Hall` shows nothing and offers nothing: say what people see there with `shows` and a view, and what they can do with `offers` and a command',
  ])
})

it('[CHECK-49] a view that nobody knows means something', () => {
  expect(checkedAll('screen Desk shows Queue').map(({ code }) => code)).not.toContain('SCREEN-1')
})
