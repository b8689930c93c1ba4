import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

const SAID =
  'Nothing stands in `Sales`: move into its frame what belongs to it, or, if it is looked after by others, say how it stands to your contexts with `relation`'

it('[CHECK-47] an empty context is found once, however often it is drawn', () => {
  expect(saidOf('context Sales {}', 'CONTEXT-1')).toEqual([SAID])
  expect(saidOf('context Sales {}  context Sales {}  context Billing { event Paid }', 'CONTEXT-1')).toEqual([
    SAID,
  ])
})

it('[CHECK-47] a context that is filled in another place, or by a single note, is not empty', () => {
  expect(saidOf('context Sales {}  context Sales { event Sold }', 'CONTEXT-1')).toEqual([])
  expect(saidOf('context Sales { hotspot "Is this ours?" }', 'CONTEXT-1')).toEqual([])
})

it('[CHECK-47] a context of others, to which a relation leads, may be empty', () => {
  const text = 'context Sales {}  context Billing { event Paid }  relation Sales -> Billing: conformist'
  expect(saidOf(text, 'CONTEXT-1')).toEqual([])
})

it('[CHECK-49] a relation that misspells it speaks of it', () => {
  const text = 'context Sales {}  context Billing { event Paid }  relation Slaes -> Billing: conformist'
  expect(checkedAll(text).map(({ code }) => code)).not.toContain('CONTEXT-1')
})
