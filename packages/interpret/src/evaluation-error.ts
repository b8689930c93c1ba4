import type { Place } from '@landfall/model'

/** Why an expression has no value. The author of the storm can mend it; `place` is where it stands. */
export type EvaluationErrorCode = 'overflow' | 'division by zero' | 'not exact' | 'missing' | 'invalid'

/**
 * Thrown by a running expression that has no value, and caught where definitions are called: the kernel parks
 * what throws. (An exception, because every expression may fail and no expression may go on after it.)
 */
export class EvaluationError extends Error {
  readonly code: EvaluationErrorCode
  readonly place: Place

  constructor(code: EvaluationErrorCode, message: string, place: Place) {
    super(message)
    this.name = 'EvaluationError'
    this.code = code
    this.place = place
  }
}
