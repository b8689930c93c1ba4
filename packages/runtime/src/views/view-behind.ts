import type { Projection } from '@landfall/kernel'

/** A view as far as it is folded behind the log. */
export interface ViewBehind {
  readonly projection: Projection
  /** It stays behind the log, also when it has come to its end. */
  readonly isAsynchronous: boolean
  /** The last events before it goes with the log are folded in one job, if they are no more than these. */
  readonly restEventCountMax: number
}
