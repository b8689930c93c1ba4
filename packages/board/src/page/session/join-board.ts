import { HocuspocusProvider } from '@hocuspocus/provider'
import { DEFAULT_SETTINGS } from '@landfall/check'
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { boardDocument } from '../../shared/board-document.ts'
import { CLOSE_CODES } from '../../shared/room-info.ts'
import { isLookingOn } from '../people/is-looking-on.ts'
import { askForRoom } from './ask-for-room.ts'
import { boardToken } from './board-token.ts'
import { lookForLeftBehind, storeNameOf } from './left-behind.ts'
import { ownStore } from './own-store.ts'
import { createStormSession, type StormSession } from './storm-session.ts'

/**
 * Joins the board that this page was served by. What this browser has from earlier is there at once, and works offline.
 *
 * @throws NotLetIn
 */
export async function joinBoard(): Promise<StormSession> {
  const room = await askForRoom()
  const doc = new Y.Doc()
  const kept = new IndexeddbPersistence(storeNameOf(room.roomId), doc)
  await kept.whenSynced
  const provider = new HocuspocusProvider({
    url: socketAddress(),
    name: room.roomId,
    document: doc,
    // A token has to be there; without login none is looked at.
    token: boardToken() || 'none',
  })
  const { awareness } = provider
  if (!awareness) throw new Error('The provider shares who is there, unless it is told not to.')
  const board = boardDocument(doc)
  const isConnected = ownStore(false)
  const isSynced = new Promise<void>((resolve) => {
    provider.on('synced', () => {
      isConnected.set(true)
      resolve()
    })
  })
  provider.on('status', ({ status }: { readonly status: string }) => {
    if (status !== 'connected') isConnected.set(false)
  })
  if (board.files.size === 0) await isSynced
  const session = createStormSession(board, {
    mayWrite: room.mayWrite && !isLookingOn(location.search),
    settings: DEFAULT_SETTINGS,
    awareness,
    isConnected,
    isStored: room.hasSystem,
  })
  provider.on('close', ({ event }: { readonly event: { readonly code: number } }) => {
    whenClosed(event.code, { provider, session, roomId: room.roomId })
  })
  provider.on('authenticationFailed', () => {
    provider.disconnect()
    session.notice.set(LOGGED_OUT)
  })
  void isSynced.then(() => lookForLeftBehind(room, board))
  return session
}

const LOGGED_OUT = 'You are logged out: open the board with a new token. What you have done here is kept.'

function socketAddress(): string {
  const url = new URL('socket', location.href)
  url.protocol = url.protocol.replace('http', 'ws')
  url.hash = ''
  return url.href
}

/** Where coming back leads to the same end, it is not tried again and again. */
function whenClosed(
  code: number,
  {
    provider,
    session,
    roomId,
  }: { readonly provider: HocuspocusProvider; readonly session: StormSession; readonly roomId: string },
): void {
  switch (code) {
    case CLOSE_CODES.anotherBoard:
      provider.disconnect()
      void loadWhenAnother(roomId)
      break
    case CLOSE_CODES.boardIsFull:
      provider.disconnect()
      session.notice.set('This board is full: what you do now is kept in this browser only.')
      break
    case CLOSE_CODES.tooManyPeople:
      session.notice.set('Too many people are here: you come in when somebody leaves.')
      break
    default:
  }
}

/** The board was begun anew: a new page joins the new one, and offers what only this browser has of the old one. */
async function loadWhenAnother(roomId: string): Promise<void> {
  const room = await askForRoom()
  if (room.roomId !== roomId) location.reload()
}
