import { describe, expect, it } from 'vitest'
import { indexModel } from './model-index.ts'
import { sendersOf } from './senders-of.ts'
import { askFor } from './testing/ask-for.ts'
import { command, modelOf, policy, screen, send, sticky, system, to, view } from './testing/stickies.ts'
import { viewersOf } from './viewers-of.ts'

const index = indexModel(
  modelOf(
    sticky('actor', 'Guest'),
    sticky('actor', 'Clerk'),
    command('Order', { by: ['Guest', 'Nobody'] }),
    command('Cancel'),
    command('Ship'),
    view('Orders', { orderId: 'Id' }, { for: ['Clerk'] }),
    view('Queue', { orderId: 'Id' }),
    {
      ...screen('Desk', ['view Orders'], ['command Order', 'command Cancel']),
      actors: [to('actor Clerk'), to('actor Guest')],
    },
    system('Robot', { sends: [to('command Cancel')], reads: [{ view: to('view Queue') }] }),
    policy('Go', 'event Ordered', [send('command Ship')]),
  ),
)

describe('who may do what', () => {
  it('[MODEL-60] a command is sent by its actors, those of screens that offer it, and systems, each once', () => {
    const sendersNamed = (name: string) =>
      sendersOf(index, askFor(index, 'command', name)).map((sender) => sender.name)
    expect(sendersNamed('Order')).toEqual(['Guest', 'Clerk'])
    expect(sendersNamed('Cancel')).toEqual(['Clerk', 'Guest', 'Robot'])
    expect(sendersNamed('Ship')).toEqual([])
  })
  it('[MODEL-61] a view is seen by its actors, those of screens that show it, and systems, each once', () => {
    const viewersNamed = (name: string) =>
      viewersOf(index, askFor(index, 'view', name)).map((viewer) => viewer.name)
    expect(viewersNamed('Orders')).toEqual(['Clerk', 'Guest'])
    expect(viewersNamed('Queue')).toEqual(['Robot'])
  })
})
