import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-40] a view without lines is found', () => {
  const text =
    'view Waiting { key patientId: Id }  view Gone  event Left { patientId: Id }  view Left { key patientId: Id  on Left }'
  expect(saidOf(text, 'VIEW-1')).toEqual([
    'Nothing feeds `Waiting`, so it stays empty: say with `on` which events change what it shows',
    'Nothing feeds `Gone`, so it stays empty: say with `on` which events change what it shows',
  ])
})

it('[CHECK-49] a line for an event that nobody knows means something', () => {
  expect(checkedAll('view Waiting { on PatientCame }').map(({ code }) => code)).not.toContain('VIEW-1')
})
