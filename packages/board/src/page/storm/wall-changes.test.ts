import { describe, expect, it } from 'vitest'
import { addStickies } from './add-stickies.ts'
import { dropStickies } from './drop-stickies.ts'
import { frameStickies } from './frame-stickies.ts'
import { keepPlaces } from './keep-places.ts'
import { removalOf, removeStickies } from './remove-stickies.ts'
import { boardWith, textOf, wallIn } from './testing/board-with.ts'

const VISIBLE = { x: 0, y: 0, width: 1_000, height: 800 }

function placeOf(session: ReturnType<typeof boardWith>, key: string) {
  return session.board.layouts.get('shop.storm')?.get(key)
}

describe('stickies that are typed', () => {
  it('[BOARD-26] each lies beside the one before, a full row goes on below, and one undo takes all back', () => {
    const session = boardWith('')
    const typed = ['One done', 'Two done', 'Three done', 'Four done', 'Five done']
    const stickies = typed.map((text) => ({ kind: 'event' as const, text }))
    const keys = addStickies(session, stickies, {
      wall: wallIn(session),
      beside: undefined,
      visible: VISIBLE,
    })
    expect(keys).toEqual([
      'event OneDone',
      'event TwoDone',
      'event ThreeDone',
      'event FourDone',
      'event FiveDone',
    ])
    const ys = keys.map((key) => placeOf(session, key)?.y)
    expect(new Set(ys.slice(0, 4)).size).toBe(1)
    expect(ys[4]).toBeGreaterThan(ys[0] ?? Infinity)
    session.undo()
    expect(textOf(session)).toBe('')
    expect(placeOf(session, 'event OneDone')).toBeUndefined()
  })

  it('[BOARD-26] beside a sticky in a context it stands in that context', () => {
    const session = boardWith('context Sales {\n  event OrderPlaced\n}\n')
    addStickies(session, [{ kind: 'event', text: 'Order paid' }], {
      ...{ wall: wallIn(session), beside: 'event Sales.OrderPlaced', visible: VISIBLE },
    })
    expect(textOf(session)).toBe('context Sales {\n  event OrderPlaced\n  event OrderPaid\n}\n')
  })

  it('[BOARD-27] what is there already is stuck again; taking one of several off leaves the text alone', () => {
    const session = boardWith('event OrderPlaced\n')
    keepPlaces(session)
    const again = [{ kind: 'event' as const, text: 'Order placed' }]
    const keys = addStickies(session, again, { wall: wallIn(session), beside: undefined, visible: VISIBLE })
    expect(keys).toEqual(['event OrderPlaced#2'])
    expect(textOf(session)).toBe('event OrderPlaced\n')
    const second = placeOf(session, 'event OrderPlaced#2')
    const removal = removalOf(session.snapshot().index, wallIn(session), ['event OrderPlaced'])
    removeStickies(session, removal, 'leave')
    expect(textOf(session)).toBe('event OrderPlaced\n')
    expect(placeOf(session, 'event OrderPlaced')).toEqual(second)
    expect(placeOf(session, 'event OrderPlaced#2')).toBeUndefined()
  })

  it('[BOARD-27] the last sticky of an element goes with it, and others that mention it are told of', () => {
    const session = boardWith('event OrderPlaced\npolicy Thank { when OrderPlaced }\n')
    const removal = removalOf(session.snapshot().index, wallIn(session), ['event OrderPlaced'])
    expect(removal).toMatchObject({ elements: ['event OrderPlaced'], mentionedBy: ['Thank'] })
    removeStickies(session, removal, 'remove')
    expect(session.model().elements.map(({ id }) => id)).toEqual(['policy Thank'])
  })
})

describe('stickies that are dropped', () => {
  it('[BOARD-25] in a frame it stands in that context, outside again in none, and undo puts it back', () => {
    const session = boardWith('event OrderPlaced\ncontext Sales {\n}\n')
    session.place('shop.storm', 'context Sales', { x: 0, y: 0, width: 600, height: 400 })
    session.place('shop.storm', 'event OrderPlaced', { x: 900, y: 0 })
    const rect = { x: 100, y: 100, width: 160, height: 120 }
    dropStickies(session, wallIn(session), new Map([['event OrderPlaced', rect]]))
    expect(session.model().elements.map(({ id }) => id)).toContain('event Sales.OrderPlaced')
    expect(placeOf(session, 'event Sales.OrderPlaced')).toEqual({ x: 100, y: 100 })
    session.undo()
    expect(session.model().elements.map(({ id }) => id)).toContain('event OrderPlaced')
    expect(placeOf(session, 'event OrderPlaced')).toEqual({ x: 900, y: 0 })
    session.redo()
    const out = new Map([['event Sales.OrderPlaced', { ...rect, x: 2_000 }]])
    dropStickies(session, wallIn(session), out)
    expect(session.model().elements.map(({ id }) => id)).toContain('event OrderPlaced')
  })

  it('[BOARD-36] a frame around stickies is a context in which they stand, in one step', () => {
    const text = 'event OrderPlaced\nevent OrderPaid\npolicy Thank { when OrderPaid }\n'
    const session = boardWith(text)
    keepPlaces(session)
    const keys = ['event OrderPlaced', 'event OrderPaid']
    expect(frameStickies(session, wallIn(session), { name: 'Sales', keys })).toBe(true)
    const inside = session.model().elements.filter(({ context }) => context === 'Sales')
    expect(inside.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['event Sales.OrderPlaced', 'event Sales.OrderPaid']),
    )
    expect(session.snapshot().findings.filter(({ severity }) => severity === 'error')).toEqual([])
    session.undo()
    expect(textOf(session)).toBe(text)
  })

  it('[BOARD-23] a sticky from the text gets a place that is stored, which undo leaves alone', async () => {
    const session = boardWith('event OrderPlaced\n')
    keepPlaces(session)
    session.board.files.get('shop.storm')?.insert(0, 'event OrderPaid\n')
    await Promise.resolve()
    const place = placeOf(session, 'event OrderPaid')
    expect(place).toBeDefined()
    session.undo()
    expect(placeOf(session, 'event OrderPaid')).toEqual(place)
  })

  it('[BOARD-23] a name that is changed in the text leaves the sticky where it is', async () => {
    const session = boardWith('event OrderPlaced\n')
    keepPlaces(session)
    session.place('shop.storm', 'event OrderPlaced', { x: 777, y: 55 })
    session.board.files.get('shop.storm')?.insert('event Order'.length, 'IsNow')
    await Promise.resolve()
    expect(placeOf(session, 'event OrderIsNowPlaced')).toEqual({ x: 777, y: 55 })
  })
})
