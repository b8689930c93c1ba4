import { DEFAULT_SETTINGS } from '@landfall/check'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { boardDocument } from '../../../shared/board-document.ts'
import { ownStore } from '../../session/own-store.ts'
import { createStormSession, type StormSession } from '../../session/storm-session.ts'
import { type Wall, wallOf } from '../wall.ts'

/** A session at a board with one file, and without any other browser. */
export function boardWith(text: string): StormSession {
  const doc = new Y.Doc()
  const board = boardDocument(doc)
  board.files.set('shop.storm', new Y.Text(text))
  return createStormSession(board, {
    mayWrite: true,
    settings: DEFAULT_SETTINGS,
    awareness: new Awareness(doc),
    isConnected: ownStore(true),
  })
}

export function textOf({ board }: StormSession): string {
  return board.files.get('shop.storm')?.toString() ?? ''
}

export function wallIn(session: StormSession, previous?: Wall): Wall {
  const { index, findings } = session.snapshot()
  return wallOf({ index, findings, layouts: session.board.layouts, level: session.level.get() }, previous)
}
