import { describe, expect, it } from 'vitest'
import { keepPlaces } from './keep-places.ts'
import { boardWith, wallIn } from './testing/board-with.ts'
import { wallNodes } from './wall-nodes.ts'

const SHOP = `actor Customer
aggregate Order {
  key orderId: Id
  command PlaceOrder by Customer { amount: Int -> OrderPlaced }
  event OrderPlaced { amount: Int }
}
event OrderPaid
hotspot "Who pays?" on OrderPaid
`
const LOOK = { chosen: new Set<string>(), moving: new Map(), renamed: undefined, isFar: false }

describe('wallOf', () => {
  it('[BOARD-20] the big picture leaves out what designers need, and a process leaves out aggregates and fields', () => {
    const session = boardWith(SHOP)
    const kindsAt = (level: 'big picture' | 'process' | 'design') => {
      session.level.set(level)
      return new Set(wallIn(session).stickies.map(({ face }) => face.kind))
    }
    expect(kindsAt('big picture')).toEqual(new Set(['actor', 'event', 'hotspot']))
    expect(kindsAt('process')).toEqual(new Set(['actor', 'command', 'event', 'hotspot']))
    expect(kindsAt('design')).toEqual(new Set(['actor', 'aggregate', 'command', 'event', 'hotspot']))
  })

  it('[BOARD-20] a sticky shows its words, its fields, its aggregate and its findings', () => {
    const session = boardWith(SHOP)
    const face = wallIn(session).byKey.get('event OrderPlaced')?.face
    expect(face).toMatchObject({ text: 'Order Placed', fields: 'amount: Int', owner: 'Order' })
    expect(wallIn(session).byKey.get('event OrderPaid')?.face).toMatchObject({ worst: 'warning' })
  })

  it('[BOARD-24] lines go the way that things happen, one between two stickies', () => {
    const lines = wallIn(boardWith(SHOP)).lines.map(({ from, words, to }) => `${from} ${words} ${to}`)
    expect(lines).toEqual([
      'actor Customer issues command PlaceOrder',
      'command PlaceOrder records event OrderPlaced',
      'hotspot Who pays? is about event OrderPaid',
    ])
  })

  it('[BOARD-24] a line leads to the nearest of several stickies of one element', () => {
    const session = boardWith('event OrderPaid\npolicy Thank { when OrderPaid }')
    session.place('shop.storm', 'event OrderPaid', { x: 0, y: 0 })
    session.place('shop.storm', 'event OrderPaid#2', { x: 2_000, y: 0 })
    session.place('shop.storm', 'policy Thank', { x: 1_800, y: 300 })
    expect(wallIn(session).lines[0]).toMatchObject({ fromKey: 'event OrderPaid#2', toKey: 'policy Thank' })
  })

  it('[BOARD-34] an edit draws nothing again but what it is about', () => {
    const session = boardWith(SHOP)
    keepPlaces(session)
    const before = wallIn(session)
    const nodes = new Map(wallNodes(before, LOOK).map((node) => [node.id, node]))
    session.perform({ kind: 'set label', element: 'actor Customer', text: 'Somebody who buys' })
    const after = wallNodes(wallIn(session, before), LOOK)
    expect(after.filter((node) => nodes.get(node.id) !== node).map(({ id }) => id)).toEqual([
      'actor Customer',
    ])
  })

  it('[BOARD-34] while one is moved, the others stay as they are', () => {
    const session = boardWith(SHOP)
    const wall = wallIn(session)
    const nodes = wallNodes(wall, LOOK)
    const moving = new Map([['event OrderPaid', { x: 7, y: 8, width: 160, height: 120 }]])
    const moved = wallNodes(wall, { ...LOOK, moving })
    expect(moved.flatMap((node, at) => (node === nodes[at] ? [] : [node.id]))).toEqual(['event OrderPaid'])
  })
})
