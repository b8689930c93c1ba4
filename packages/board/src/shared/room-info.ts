/** What a page has to know before it joins. */
export interface RoomInfo {
  /** Tells this board from one that was begun anew in the same place. */
  readonly roomId: string
  /** Tells the folder from others that were served at this address before; the same however often a board begins anew. */
  readonly placeId: string
  readonly mayWrite: boolean
  /** Whether the system of this storm runs behind the same address. */
  readonly hasSystem: boolean
  /** Whether the text has been changed since the system was started, which goes on with what it was started with. */
  readonly isAheadOfSystem: boolean
}

/** Why the host has closed a connection, where it will not be otherwise the next time. */
export const CLOSE_CODES = {
  notUnderstood: 1007,
  tooManyPeople: 1013,
  tokenIsOver: 4401,
  anotherBoard: 4404,
  boardIsFull: 4413,
  tooFast: 4429,
} as const
