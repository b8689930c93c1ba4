import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { expect, it } from 'vitest'
import { boxBeside } from './box-walk.ts'
import { layBlueprint } from './lay-blueprint.ts'

const TEXT = `
actor Clerk
aggregate Order {
  key orderId: Id
  command Place by Clerk creates { -> Placed }
  command Cancel by Clerk { -> Cancelled }
  event Placed
  event Cancelled
}
view Orders for Clerk { key orderId: Id on Placed on Cancelled }`

const blueprint = layBlueprint(indexModel(readStorm([{ name: 'a.storm', text: TEXT }]).model))

it('[BOARD-68] the keys of the arrows go from box to box: along a lane, and from lane to lane', () => {
  expect(boxBeside(blueprint, 'command Place', 'down')).toBe('event Placed')
  expect(boxBeside(blueprint, 'event Placed', 'up')).toBe('command Place')
  expect(boxBeside(blueprint, 'event Placed', 'right')).toBe('event Cancelled')
  expect(boxBeside(blueprint, 'command Cancel', 'right')).toBe('view Orders')
  expect(boxBeside(blueprint, 'command Cancel', 'left')).toBe('command Place')
})
it('[BOARD-68] from nowhere they go to the first box, and at the end they stay', () => {
  expect(boxBeside(blueprint, undefined, 'right')).toBe(blueprint.boxes[0]?.key)
  expect(boxBeside(blueprint, 'gone', 'up')).toBe(blueprint.boxes[0]?.key)
  expect(boxBeside(blueprint, 'view Orders', 'right')).toBeUndefined()
})
