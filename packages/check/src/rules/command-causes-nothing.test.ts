import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-33] a command without an arrow is found, with and without rules', () => {
  const text = `
    aggregate Door {
      state { open: Bool = false }
      command UnlockDoor
      command LockDoor { requires not open "It is open" }
      command OpenDoor { -> DoorOpened }
      event DoorOpened sets { open: true }
    }`
  expect(saidOf(text, 'COMMAND-4')).toEqual([
    'Nothing happens when `UnlockDoor` is done: say with an arrow, `->`, which event it records',
    'Nothing happens when `LockDoor` is done: say with an arrow, `->`, which event it records',
  ])
})

it('[CHECK-33] arrows with a condition, and open ones, are arrows', () => {
  const text = `
    command Decide { fast: Bool  -> Accepted when fast }
    command Ask { -> Accepted | Declined }
    event Accepted
    event Declined`
  expect(saidOf(text, 'COMMAND-4')).toEqual([])
})

it('[CHECK-49] an arrow to what nobody knows means something', () => {
  expect(checkedAll('command Ask { -> Askd }').map(({ code }) => code)).not.toContain('COMMAND-4')
})
