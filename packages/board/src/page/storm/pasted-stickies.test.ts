import { readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { copiedText } from './copied-text.ts'
import { pasteStorm } from './paste-storm.ts'
import { readPasted, readTable } from './pasted-stickies.ts'
import { boardWith, textOf, wallIn } from './testing/board-with.ts'

const VISIBLE = { x: 0, y: 0, width: 1_000, height: 800 }

describe('what is pasted', () => {
  it('[BOARD-28] lines are stickies of the kind that is typed, without their bullets', () => {
    expect(readPasted('Order placed, at last\n\n - Order paid\n', 'event')).toEqual({
      kind: 'stickies',
      stickies: [
        { kind: 'event', text: 'Order placed, at last' },
        { kind: 'event', text: 'Order paid' },
      ],
    })
  })

  it('[BOARD-28] a table with kinds above its columns gives stickies of these kinds', () => {
    const table = 'Event;Remark;Commands\n"Order ""x"" placed";none;Place order\n;;Pay\n'
    const stickies = [
      { kind: 'event', text: 'Order "x" placed' },
      { kind: 'command', text: 'Place order' },
      { kind: 'command', text: 'Pay' },
    ]
    expect(readPasted(table, 'event')).toEqual({ kind: 'stickies', stickies })
    expect(readTable(table, 'event')).toEqual(stickies)
  })

  it('[BOARD-28] of any other table the first column is taken', () => {
    expect(readTable('name,who\n"Order\nplaced",Ann\nOrder paid,Bob', 'event')).toEqual([
      { kind: 'event', text: 'Order\nplaced' },
      { kind: 'event', text: 'Order paid' },
    ])
  })

  it('[BOARD-29] copied stickies are storm text, and come out the same on another wall', () => {
    const text =
      'event OrderPlaced { amount: Int }\naggregate Cart {\n  key cartId: Id\n  event CartFilled\n}\npolicy Thank { when OrderPlaced }\n'
    const storm = readStorm([{ name: 'shop.storm', text }])
    const copied = copiedText(
      storm,
      storm.model.elements.map(({ id }) => id),
    )
    const pasted = readPasted(copied, 'event')
    const other = boardWith('')
    if (pasted.kind !== 'storm') throw new Error('it is read as storm text')
    pasteStorm(other, pasted.stickies, { wall: wallIn(other), beside: undefined, visible: VISIBLE })
    expect(other.model().elements.map(({ id }) => id)).toEqual(storm.model.elements.map(({ id }) => id))
  })

  it('[BOARD-29] what is there already is stuck again, in whatever context it stands', () => {
    const session = boardWith('context Sales { event OrderPlaced }\n')
    const pasted = readPasted('event OrderPlaced', 'event')
    if (pasted.kind !== 'storm') throw new Error('it is read as storm text')
    const keys = pasteStorm(session, pasted.stickies, {
      wall: wallIn(session),
      beside: undefined,
      visible: VISIBLE,
    })
    expect(keys).toEqual(['event Sales.OrderPlaced#2'])
    expect(textOf(session)).toBe('context Sales { event OrderPlaced }\n')
  })
})
