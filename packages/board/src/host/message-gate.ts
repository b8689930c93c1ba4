import { IncomingMessage, MessageType } from '@hocuspocus/server'
import * as Y from 'yjs'
import { CLOSE_CODES } from '../shared/room-info.ts'
import type { BoardLimits } from './board-limits.ts'

/** Why a connection is closed: a code of its own, and a sentence. */
export interface Closing {
  readonly code: number
  readonly reason: string
}

/**
 * Looks at each message of one connection before anything is done with it.
 *
 * @returns why the connection is to be closed; undefined where the message may pass.
 */
export function createMessageGate(
  roomId: string,
  limits: BoardLimits,
  now: () => number,
): (message: Uint8Array) => Closing | undefined {
  const isTooFast = createRate(limits, now)
  return (message) => {
    if (isTooFast(message.length)) return { code: CLOSE_CODES.tooFast, reason: 'Too many messages' }
    try {
      return closingOf(new IncomingMessage(message), roomId)
    } catch {
      return { code: CLOSE_CODES.notUnderstood, reason: 'Not a message of a board' }
    }
  }
}

/** One of these is two thousand letters: whoever sends larger messages may send fewer. */
const BYTES_PER_MESSAGE = 16_384

/** Lets a number of messages through at once, and then as many in a second as it has for one. */
function createRate(
  { messagesPerSecondMax, messageBurstMax }: BoardLimits,
  now: () => number,
): (byteCount: number) => boolean {
  let left = messageBurstMax
  let at = now()
  return (byteCount) => {
    const time = now()
    left = Math.min(messageBurstMax, left + ((time - at) / 1_000) * messagesPerSecondMax)
    at = time
    left -= Math.max(1, byteCount / BYTES_PER_MESSAGE)
    return left < 0
  }
}

function closingOf(message: IncomingMessage, roomId: string): Closing | undefined {
  const [name = ''] = message.readVarString().split('\0')
  if (name !== roomId) return { code: CLOSE_CODES.anotherBoard, reason: 'This is another board' }
  const type = message.readVarUint()
  switch (type) {
    case MessageType.Sync:
    case MessageType.SyncReply:
      readSync(message)
      return undefined
    case MessageType.Awareness:
      readPeople(message.readVarUint8Array())
      return undefined
    case MessageType.Auth:
    case MessageType.QueryAwareness:
    case MessageType.Stateless:
    case MessageType.CLOSE:
    case MessageType.Ping:
    case MessageType.Pong:
      return undefined
    default:
      throw new Error('no kind of message that a page sends')
  }
}

/** A change that cannot be read would stop in the middle of being made. */
function readSync(message: IncomingMessage): void {
  const step = message.readVarUint()
  const bytes = message.readVarUint8Array()
  if (step === 0) Y.decodeStateVector(bytes)
  else if (step === 1 || step === 2) Y.decodeUpdate(bytes)
  else throw new Error('no step of synchronizing')
}

/** Whoever is there tells about themselves in an object, or nothing. */
function readPeople(bytes: Uint8Array): void {
  const people = new IncomingMessage(bytes)
  for (let left = people.readVarUint(); left > 0; left--) {
    people.readVarUint()
    people.readVarUint()
    if (typeof JSON.parse(people.readVarString()) !== 'object') throw new Error('nothing about a person')
  }
}
