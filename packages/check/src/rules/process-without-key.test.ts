import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-48] a process without a key is told the field that its events share', () => {
  const text = `
    aggregate Stay { key stayId: Id  event GuestCame { room: Id }  event GuestLeft }
    process Departure { on GuestCame  ends on GuestLeft }
    process Arrival
    process Cleaning { key stayId: Id  on GuestLeft }`
  expect(saidOf(text, 'PROCESS-3')).toEqual([
    '`Departure` has no key, so it cannot tell one run from another: add `key stayId: Id`, which all of its events have',
    '`Arrival` has no key, so it cannot tell one run from another: say with `key` which field of its events belongs to one run only',
  ])
})

it('[CHECK-48] events that nobody knows are as good as none', () => {
  const found = checkedAll('process Departure { on GuestCame }').filter(({ code }) => code === 'PROCESS-3')
  expect(found[0]?.message).toContain('say with `key` which field')
})
