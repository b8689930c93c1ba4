import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { connectEdit, connectWords } from './connect-edit.ts'
import { STICKY_KINDS } from './sticky-kinds.ts'
import { boardWith, wallIn } from './testing/board-with.ts'
import { movingIn } from './use-others-moving.ts'
import { followFrom, stepFrom, timelineOrder } from './walk.ts'
import { wallAsk } from './wall-keys.ts'
import { wallTree } from './wall-tree.ts'

const PLAIN = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
const SHOP = `context Sales {
  aggregate Order {
    command PlaceOrder { -> OrderPlaced }
    event OrderPlaced
  }
  policy Thank { when OrderPlaced }
  policy Pack { when OrderPlaced }
}
event Elsewhere
`

describe('keys on the wall', () => {
  it('[BOARD-31] every kind has a key of its own, which means that kind', () => {
    expect(new Set(STICKY_KINDS.map(({ key }) => key)).size).toBe(STICKY_KINDS.length)
    for (const { key, kind } of STICKY_KINDS)
      expect(wallAsk({ ...PLAIN, key: key.toLowerCase() })).toEqual({ kind: 'type', sticky: kind })
  })

  it('[BOARD-31] the same letter with Ctrl means something else, or nothing', () => {
    expect(wallAsk({ ...PLAIN, key: 'a', ctrlKey: true })).toEqual({ kind: 'choose all' })
    expect(wallAsk({ ...PLAIN, key: 'd', metaKey: true })).toEqual({ kind: 'stick again' })
    expect(wallAsk({ ...PLAIN, key: 'Z', ctrlKey: true, shiftKey: true })).toEqual({ kind: 'redo' })
    expect(wallAsk({ ...PLAIN, key: 'p', ctrlKey: true })).toBeUndefined()
  })

  it('[BOARD-32] the timeline has every sticky once, in the order of the stories, and ends', () => {
    const session = boardWith(SHOP)
    const wall = wallIn(session)
    const order = timelineOrder(session.snapshot().index, wall)
    expect(order.toSorted()).toEqual([...wall.byKey.keys()].toSorted())
    expect(order.indexOf('event Sales.OrderPlaced')).toBeGreaterThan(
      order.indexOf('command Sales.PlaceOrder'),
    )
    expect(stepFrom(order, undefined, 1)).toBe(order[0])
    expect(stepFrom(order, order.at(-1), 1)).toBeUndefined()
    expect(stepFrom(order, order[0], -1)).toBeUndefined()
  })

  it('[BOARD-32] along the connections: onward, back, and to what has the same cause', () => {
    const wall = wallIn(boardWith(SHOP))
    expect(followFrom(wall, 'command Sales.PlaceOrder', 'onward')).toBe('event Sales.OrderPlaced')
    expect(followFrom(wall, 'event Sales.OrderPlaced', 'back')).toBe('command Sales.PlaceOrder')
    expect(followFrom(wall, 'policy Sales.Thank', 'next')).toBe('policy Sales.Pack')
    expect(followFrom(wall, 'policy Sales.Pack', 'next')).toBe('policy Sales.Thank')
    expect(followFrom(wall, 'event Elsewhere', 'onward')).toBeUndefined()
  })

  it('[BOARD-38] a line says what it means, or why there is none', () => {
    expect(connectWords('event', 'policy')).toEqual({ isAllowed: true, words: 'wakes' })
    expect(connectWords('event', 'event').isAllowed).toBe(false)
    expect(connectWords('event', 'event').words).toContain('policy')
  })

  it('[BOARD-38] a line from a command to an aggregate puts it in its frame', () => {
    const { model } = readStorm([
      { name: 'shop.storm', text: 'command Pay\naggregate Bill {\n}\nevent Paid\n' },
    ])
    const { byId } = indexModel(model)
    const [command, aggregate, event] = ['command Pay', 'aggregate Bill', 'event Paid'].map((id) =>
      byId.get(id),
    )
    if (!command || !aggregate || !event) throw new Error('all three are there')
    expect(connectEdit(command, aggregate)).toEqual({
      kind: 'move',
      element: 'command Pay',
      in: 'aggregate Bill',
    })
    expect(connectEdit(command, event)).toMatchObject({ kind: 'connect' })
  })

  it('[BOARD-35] the list has everything that is on the wall once, in its frames', () => {
    const session = boardWith(SHOP)
    const flat = (items: ReturnType<typeof wallTree>): readonly string[] =>
      items.flatMap(({ element, items: inner }) => [element.id, ...flat(inner)])
    const design = wallTree(session.snapshot().index, 'design')
    expect(flat(design).toSorted()).toEqual([...wallIn(session).byKey.keys()].toSorted())
    expect(flat(wallTree(session.snapshot().index, 'big picture'))).toEqual([
      'context Sales',
      'event Sales.OrderPlaced',
      'event Elsewhere',
    ])
  })

  it('[BOARD-37] what another browser says that cannot be drawn is not drawn', () => {
    const good = { x: 1, y: 2, width: 3, height: 4 }
    const told = [
      ['event A1', good],
      ['event B1', { ...good, x: Number.NaN }],
      'x',
      [1, good],
      ['event C1', null],
    ]
    expect(movingIn({ moving: told })).toEqual([['event A1', good]])
    expect(movingIn({ moving: 'everything' })).toEqual([])
  })
})
