import type { Duration, Place } from '@landfall/model'
import { EvaluationError } from './evaluation-error.ts'
import { isFields } from './values.ts'

const DAY_MS = 86_400_000
/** A calendar month counts as 30 days where lengths are compared; where they are added it is a calendar month. */
const MONTH_MS = 30 * DAY_MS

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

/** ISO 8601, such as `P1M` or `P1DT12H`; where months and the rest have different signs, each has its own. */
export function durationText({ months, ms }: Duration): string {
  const isMixed = (months < 0 && ms > 0) || (months > 0 && ms < 0)
  const sign = !isMixed && (months < 0 || ms < 0) ? '-' : ''
  const monthSign = isMixed && months < 0 ? '-' : ''
  const restSign = isMixed && ms < 0 ? '-' : ''
  const days = Math.floor(Math.abs(ms) / DAY_MS)
  const date = `${months === 0 ? '' : `${monthSign}${Math.abs(months)}M`}${days === 0 ? '' : `${restSign}${days}D`}`
  const time = clockText(Math.abs(ms) - days * DAY_MS, restSign)
  if (date === '' && time === '') return 'PT0S'
  return `${sign}P${date}${time === '' ? '' : `T${time}`}`
}

const CLOCK_UNITS = [
  [3_600_000, 'H'],
  [60_000, 'M'],
] as const

/** What is left of a day, such as `12H30M`; empty for nothing. */
function clockText(ms: number, sign: string): string {
  let rest = ms
  let text = ''
  for (const [unit, letter] of CLOCK_UNITS) {
    const count = Math.floor(rest / unit)
    if (count > 0) text += `${sign}${count}${letter}`
    rest -= count * unit
  }
  return rest > 0 ? `${text}${sign}${rest / 1000}S` : text
}
