import type { Duration, Place } from '@landfall/model'
import { EvaluationError } from './evaluation-error.ts'
import { isFields } from './values.ts'

/** A calendar month counts as 30 days where lengths are compared; where they are added it is a calendar month. */
const MONTH_MS = 30 * 86_400_000

export function isDuration(value: unknown): value is Duration {
  return isFields(value) && typeof value.months === 'number' && typeof value.ms === 'number'
}

export function durationSum(left: Duration, right: Duration, place: Place): Duration {
  return safeDuration({ months: left.months + right.months, ms: left.ms + right.ms }, place)
}

export function durationDifference(left: Duration, right: Duration, place: Place): Duration {
  return safeDuration({ months: left.months - right.months, ms: left.ms - right.ms }, place)
}

export function durationTimes({ months, ms }: Duration, factor: number, place: Place): Duration {
  return safeDuration({ months: months * factor, ms: ms * factor }, place)
}

function safeDuration({ months, ms }: Duration, place: Place): Duration {
  if (!Number.isSafeInteger(months) || !Number.isSafeInteger(ms)) {
    throw new EvaluationError('overflow', 'This length of time is too large to count', place)
  }
  return { months: months + 0, ms: ms + 0 } // turns -0 into 0
}

/**
 * Negative, zero or positive; zero only for equal durations. A month and 30 days are as long as each other, but not
 * equal: then the one with fewer months comes first.
 */
export function compareDurations(left: Duration, right: Duration): number {
  return lengthOf(left) - lengthOf(right) || left.months - right.months || left.ms - right.ms
}

function lengthOf({ months, ms }: Duration): number {
  return months * MONTH_MS + ms
}
