import { DEFAULT_SETTINGS } from '@landfall/check'
import { expect, it } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { boardDocument } from '../../shared/board-document.ts'
import { ownStore } from './own-store.ts'
import { createStormSession } from './storm-session.ts'

function renamed({ isStored }: { readonly isStored: boolean }): string | undefined {
  const doc = new Y.Doc()
  const board = boardDocument(doc)
  board.files.set('shop.storm', new Y.Text('event OrderPlcaed\n'))
  const awareness = new Awareness(doc)
  const settings = DEFAULT_SETTINGS
  const isConnected = ownStore(true)
  const session = createStormSession(board, { mayWrite: true, settings, awareness, isConnected, isStored })
  session.perform({ kind: 'rename', element: 'event OrderPlcaed', name: 'Order placed' })
  return board.files.get('shop.storm')?.toString()
}

it('[BOARD-18] a new name leaves the old one behind only where something may have been stored under it', () => {
  expect(renamed({ isStored: false })).toBe('event OrderPlaced\n')
  expect(renamed({ isStored: true })).toBe('event OrderPlaced was "OrderPlcaed"\n')
})
