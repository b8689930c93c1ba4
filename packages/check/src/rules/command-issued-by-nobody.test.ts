import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-34] a command that nobody issues is found', () => {
  expect(saidOf('command Return  command Refund', 'COMMAND-5')).toEqual([
    'Nobody issues `Return`: say who gives it with `by`, or let a screen offer it, or a policy, a process or a system send it',
    'Nobody issues `Refund`: say who gives it with `by`, or let a screen offer it, or a policy, a process or a system send it',
  ])
})

const ISSUERS = [
  'actor Guest  command Leave by Guest',
  'command Leave  screen Door offers Leave',
  'command Leave  system Gate { sends Leave }',
  'command Leave  event Rang  policy P { when Rang then Leave }',
  'command Leave  policy P { every day then Leave }',
  'command Leave  event Rang  process P { on Rang -> Leave }',
  'command Leave  process P { timeout 1h -> Leave }',
]

it.each(ISSUERS)('[CHECK-34] somebody issues it: %s', (text) => {
  expect(saidOf(text, 'COMMAND-5')).toEqual([])
})

it('[CHECK-34] a scenario that plays it does not issue it', () => {
  expect(saidOf('command Leave  scenario "S" { when Leave }', 'COMMAND-5')).toHaveLength(1)
})

it('[CHECK-49] an unknown actor, or a misspelt mention, means an issuer', () => {
  const codes = (text: string) => checkedAll(text).map(({ code }) => code)
  expect(codes('command Leave by Gest')).not.toContain('COMMAND-5')
  expect(codes('command LeaveHouse  screen Door offers LeaveHuose')).not.toContain('COMMAND-5')
  expect(codes('command LeaveHouse  screen Door offers EnterHouse')).toContain('COMMAND-5')
})
