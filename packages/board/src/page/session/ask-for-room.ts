import type { RoomInfo } from '../../shared/room-info.ts'
import { authorization } from './board-token.ts'

/** The host does not let this browser in; the message says what to do. */
export class NotLetIn extends Error {}

const REMEMBERED = 'landfall-board-room'

/**
 * What there is to know before joining. Where nobody answers, the room that was joined last: what is done there comes
 * along later.
 *
 * @throws NotLetIn
 */
export async function askForRoom(): Promise<RoomInfo> {
  const response = await answerOf('room.json')
  if (!response) {
    const remembered = localStorage.getItem(REMEMBERED)
    if (remembered === null) throw new NotLetIn('Nobody answers. Start the board, and load this page again.')
    return JSON.parse(remembered)
  }
  if (response.status === 401) {
    throw new NotLetIn(
      'This board is for those who have logged in: open it with #token= and your token at the end.',
    )
  }
  if (response.status === 403) throw new NotLetIn('Your roles do not let you look at this board.')
  if (!response.ok)
    throw new NotLetIn(`The board is not to be had now (${response.status}): load this page again.`)
  const room: RoomInfo = await response.json()
  localStorage.setItem(REMEMBERED, JSON.stringify(room))
  return room
}

/** Undefined where nobody answers. */
async function answerOf(path: string): Promise<Response | undefined> {
  try {
    return await fetch(new URL(path, location.href), { headers: authorization(), cache: 'no-store' })
  } catch {
    return undefined
  }
}
