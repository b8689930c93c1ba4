import { DEFAULT_SETTINGS } from '@landfall/check'
import { describe, expect, it } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { boardDocument } from '../../shared/board-document.ts'
import { ownStore } from '../session/own-store.ts'
import { createStormSession, type StormSession } from '../session/storm-session.ts'
import { keepChoice } from './keep-choice.ts'
import { makeChange } from './make-change.ts'

function sessionOn(text: string, mayWrite = true): StormSession {
  const doc = new Y.Doc()
  const board = boardDocument(doc)
  board.files.set('a.storm', new Y.Text(text))
  return createStormSession(board, {
    mayWrite,
    settings: DEFAULT_SETTINGS,
    awareness: new Awareness(doc),
    isConnected: ownStore(true),
  })
}

function textOf(session: StormSession): string {
  return session.board.files.get('a.storm')?.toString() ?? ''
}

/** Whatever has been told, has been heard then. */
async function told(): Promise<void> {
  await Promise.resolve()
  await Promise.resolve()
}

describe('what is chosen', () => {
  it('[BOARD-56] stays chosen when it is called otherwise, or stands elsewhere', async () => {
    const session = sessionOn('context Sales {\n}\nevent OrderPlaced\nevent OrderPaid\n')
    keepChoice(session)
    session.chosen.set(['event OrderPlaced', 'event OrderPaid'])
    session.perform({ kind: 'rename', element: 'event OrderPlaced', name: 'Order sent', keepHistory: false })
    await told()
    expect(session.chosen.get()).toEqual(['event OrderSent', 'event OrderPaid'])
    session.perform({ kind: 'move', element: 'event OrderPaid', in: 'context Sales' })
    await told()
    expect(session.chosen.get()).toEqual(['event OrderSent', 'event Sales.OrderPaid'])
  })
})

describe('a change of the panel', () => {
  const text = 'event SeatSold { at: Time }\n'
  const place = { file: 'a.storm', start: 21, end: 25 }

  it('[BOARD-53] is made as one small edit, and taken back by the undo of the page', () => {
    const session = sessionOn(text)
    expect(makeChange(session, { kind: 'write', place, text: 'Date' })).toBe(true)
    expect(textOf(session)).toBe('event SeatSold { at: Date }\n')
    session.undo()
    expect(textOf(session)).toBe(text)
  })

  it('[BOARD-53] that is refused says why and changes nothing', () => {
    const session = sessionOn(text)
    expect(makeChange(session, { kind: 'write', place, text: '[' })).toBe(false)
    expect(session.notice.get()).not.toBe('')
    expect(textOf(session)).toBe(text)
  })

  it('[BOARD-57] is not made by who only looks on', () => {
    const session = sessionOn(text, false)
    makeChange(session, { kind: 'write', place, text: 'Date' })
    makeChange(session, { kind: 'set label', element: 'event SeatSold', text: 'Sold' })
    expect(textOf(session)).toBe(text)
  })
})
