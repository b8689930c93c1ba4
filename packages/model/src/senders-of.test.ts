import { readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { elementOf } from './element-of.ts'
import { indexModel } from './model-index.ts'
import { sendersOf } from './senders-of.ts'
import { viewersOf } from './viewers-of.ts'

const index = indexModel(
  readStorm([
    {
      name: 'a.storm',
      text: `
actor Guest
actor Clerk
event Ordered
command Order by Guest, Nobody
command Cancel
command Ship
view Orders for Clerk { key orderId: Id  on Ordered }
view Queue { key orderId: Id  on Ordered }
screen Desk for Clerk, Guest shows Orders offers Order, Cancel
system Robot { on Ordered sends Cancel reads Queue }
policy Go { when Ordered then Ship }
`,
    },
  ]).model,
)

function sendersNamed(command: string): readonly string[] {
  const element = elementOf(index, `command ${command}`, 'command')
  return element ? sendersOf(index, element).map(({ name }) => name) : ['?']
}

function viewersNamed(view: string): readonly string[] {
  const element = elementOf(index, `view ${view}`, 'view')
  return element ? viewersOf(index, element).map(({ name }) => name) : ['?']
}

describe('who may do what', () => {
  it('[MODEL-60] a command is sent by its actors, those of screens that offer it, and systems, each once', () => {
    expect(sendersNamed('Order')).toEqual(['Guest', 'Clerk'])
    expect(sendersNamed('Cancel')).toEqual(['Clerk', 'Guest', 'Robot'])
    expect(sendersNamed('Ship')).toEqual([])
  })
  it('[MODEL-61] a view is seen by its actors, those of screens that show it, and systems, each once', () => {
    expect(viewersNamed('Orders')).toEqual(['Clerk', 'Guest'])
    expect(viewersNamed('Queue')).toEqual(['Robot'])
  })
})
