import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-46] a system that touches nothing is found', () => {
  const text = `
    event Rang
    command Open
    view Doors
    system Bell
    system A { on Rang }
    system B { sends Open }
    system C { reads Doors }`
  expect(saidOf(text, 'SYSTEM-1')).toEqual([
    '`Bell` takes no part in anything: say which event it is told of with `on`, which command it sends with `sends`, or which view it looks at with `reads`',
  ])
})

it('[CHECK-49] an event that nobody knows means something', () => {
  expect(checkedAll('system Bell { on Rung }').map(({ code }) => code)).not.toContain('SYSTEM-1')
})
