import type { Configuration } from '@hocuspocus/server'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import { CLOSE_CODES } from '../shared/room-info.ts'
import type { BoardLimits } from './board-limits.ts'
import type { RightsOf } from './board-rights.ts'

/** Somebody who is about to join: nothing is known of them before they show a token. */
export interface Joining {
  readonly rightsOf: RightsOf
  readonly socket: WebSocket
}

/** The longest time a timer of Node can wait. */
const TIMER_MS_MAX = 2 ** 31 - 1

/** Who may join, and how much each may send. */
export function roomHooks(
  roomId: string,
  limits: BoardLimits,
): Pick<Configuration<Joining>, 'onAuthenticate' | 'beforeSync' | 'beforeHandleAwareness'> {
  let takenBytes = 0
  return {
    async onAuthenticate({ documentName, context: { rightsOf, socket }, connectionConfig, token }) {
      const rights = documentName === roomId ? await rightsOf(token) : undefined
      if (!rights) throw Object.assign(new Error(), { reason: 'not allowed' })
      connectionConfig.readOnly = !rights.mayWrite
      if (rights.expiresAtMs !== undefined) closeAt(socket, rights.expiresAtMs)
    },
    async beforeSync({ type, payload, connection, document, context }) {
      // The first of the three kinds asks; the others bring changes.
      if (type === 0 || connection.readOnly) return
      if (takenBytes + payload.length > limits.boardBytesMax) {
        takenBytes = Y.encodeStateAsUpdate(document).length
      }
      if (takenBytes + payload.length > limits.boardBytesMax) {
        // Nothing of what it sends is taken any more, this first.
        connection.readOnly = true
        context.socket.close(CLOSE_CODES.boardIsFull, 'This board is full')
      } else takenBytes += payload.length
    },
    async beforeHandleAwareness({ states, connection, document }) {
      if (!connection) return
      const known = document.getClients(connection)
      let left = limits.peoplePerConnectionMax - known.size
      for (const [person, state] of [...states]) {
        const isTooMany = !known.has(person) && left-- <= 0
        if (isTooMany || sizeOf(state) > limits.personBytesMax) states.delete(person)
      }
    },
  }
}

function sizeOf(state: unknown): number {
  return Buffer.byteLength(JSON.stringify(state))
}

function closeAt(socket: WebSocket, timeMs: number): void {
  const close = () => socket.close(CLOSE_CODES.tokenIsOver, 'The token is no longer valid')
  const timer = setTimeout(close, Math.min(Math.max(0, timeMs - Date.now()), TIMER_MS_MAX))
  socket.on('close', () => clearTimeout(timer))
}
