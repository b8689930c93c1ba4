import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { onTestFinished } from 'vitest'
import * as Y from 'yjs'
import { type BoardDocument, boardDocument } from '../shared/board-document.ts'

/** Somebody at a board, without a page. */
export interface Person {
  readonly board: BoardDocument
  readonly provider: HocuspocusProvider
  text(path: string): string
  /** Codes with which the host has closed the connection. */
  readonly closed: readonly number[]
  leave(): void
}

/** Somebody who joins as soon as they can, and again whenever the connection is lost. */
export function person(url: string, roomId: string, { token = 'here', doc = new Y.Doc() } = {}): Person {
  const closed: number[] = []
  const socket = new HocuspocusProviderWebsocket({ url, delay: 50, minDelay: 50, maxDelay: 200 })
  const provider = new HocuspocusProvider({ websocketProvider: socket, name: roomId, document: doc, token })
  socket.on('close', ({ event }: { readonly event: { readonly code: number } }) => closed.push(event.code))
  provider.attach()
  const board = boardDocument(doc)
  let isThere = true
  const leave = () => {
    if (!isThere) return
    isThere = false
    provider.destroy()
    socket.destroy()
  }
  onTestFinished(leave)
  return { board, provider, closed, text: (path) => board.files.get(path)?.toString() ?? '', leave }
}
