import type { Place } from '@landfall/model'

/** Why a step of a scenario did not come out as it says, for people. */
export interface StepFailure {
  readonly message: string
  /** What was there instead, a line each. */
  readonly details: readonly string[]
  readonly place: Place
}
