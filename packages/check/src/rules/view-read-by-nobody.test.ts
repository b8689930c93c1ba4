import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-41] a view that nobody reads is found', () => {
  expect(saidOf('view Racks  view Halls', 'VIEW-2')).toEqual([
    'Nobody reads `Racks`: say whom it is for with `for`, show it on a screen, or let a system, a policy or another context read it',
    'Nobody reads `Halls`: say whom it is for with `for`, show it on a screen, or let a system, a policy or another context read it',
  ])
})

const READERS = [
  'actor Keeper  view Racks for Keeper {}',
  'view Racks  screen Hall shows Racks',
  'view Racks  system Crane { reads Racks every 5m }',
  'context Store { view Racks }  context Sales { reads Store.Racks }',
  'view Racks { key rackId: Id }  policy P { every day for each Racks }',
  'context Store { view Racks { key rackId: Id }  publishes RackChanged as state { rackId } from Racks }',
]

it.each(READERS)('[CHECK-41] somebody reads it: %s', (text) => {
  expect(saidOf(text, 'VIEW-2')).toEqual([])
})

it('[CHECK-41] a scenario that looks at it and a hot spot on it do not read it', () => {
  const text =
    'view Racks { key rackId: Id }  scenario "S" { then Racks["1"] is absent }  hotspot "Why?" on Racks'
  expect(saidOf(text, 'VIEW-2')).toHaveLength(1)
})

it('[CHECK-49] an unknown actor, or a misspelt mention, means a reader', () => {
  const codes = (text: string) => checkedAll(text).map(({ code }) => code)
  expect(codes('view Racks for Keper {}')).not.toContain('VIEW-2')
  expect(codes('view FullRacks  screen Hall shows FulRacks')).not.toContain('VIEW-2')
})
