import type { EpochMs, Recorded } from './message.ts'

/** A question put to an external system by an event. */
export interface Call {
  readonly callId: string
  readonly system: string
  readonly recorded: Recorded
  readonly calledAt: EpochMs
}

/** How a system answers its calls until told otherwise; undefined is silence, and the call goes on waiting. */
export type StandingAnswer = (recorded: Recorded) => unknown
