import type { Duration, Place } from '@landfall/model'
import { EvaluationError } from './evaluation-error.ts'
import { isFields } from './values.ts'

/** A calendar month counts as 30 days where lengths are compared; where they are added it is a calendar month. */
const MONTH_MS = 30 * 86_400_000
const DAY_MS = 86_400_000
/** The last moment that a date of the calendar can name, in ms since 1970. */
const TIME_MAX = 8_640_000_000_000_000

/** `at` moved by a length of time: first by calendar months (the day is cut to the month's last), then exactly. */
export function timePlus(at: number, { months, ms }: Duration, place: Place): number {
  const moved = (months === 0 ? at : monthsLater(at, months)) + ms
  if (!(Math.abs(moved) <= TIME_MAX)) throw new EvaluationError('overflow', 'This time lies beyond the calendar', place)
  return moved
}

export function monthsLater(at: number, months: number): number {
  const date = new Date(at)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, last))
  return date.getTime()
}

/** A date moved by a length of time; what is shorter than a day does not count. */
export function datePlus(date: string, duration: Duration, place: Place): string {
  return dateOf(timePlus(timeOfDate(date), duration, place))
}

export function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

export function timeOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

export function durationSum(left: Duration, right: Duration, sign: 1 | -1, place: Place): Duration {
  return safeDuration({ months: left.months + sign * right.months, ms: left.ms + sign * right.ms }, place)
}

export function durationTimes({ months, ms }: Duration, factor: number, place: Place): Duration {
  return safeDuration({ months: months * factor, ms: ms * factor }, place)
}

function safeDuration({ months, ms }: Duration, place: Place): Duration {
  if (!Number.isSafeInteger(months) || !Number.isSafeInteger(ms)) throw new EvaluationError('overflow', 'This length of time is too large to count', place)
  return { months: months + 0, ms: ms + 0 }
}

/** Milliseconds, for comparison. */
export function lengthOf({ months, ms }: Duration): number {
  return months * MONTH_MS + ms
}

export function isDuration(value: unknown): value is Duration {
  return isFields(value) && typeof value['months'] === 'number' && typeof value['ms'] === 'number'
}

/** ISO 8601, such as `P1M` or `PT24H`, for people and texts. */
export function durationText({ months, ms }: Duration): string {
  const sign = months < 0 || ms < 0 ? '-' : ''
  const [plainMonths, plainMs] = [Math.abs(months), Math.abs(ms)]
  const days = Math.floor(plainMs / DAY_MS)
  const units = [[3_600_000, 'H'], [60_000, 'M']] as const
  let rest = plainMs - days * DAY_MS
  let time = ''
  for (const [unit, letter] of units) {
    const count = Math.floor(rest / unit)
    if (count > 0) time += `${count}${letter}`
    rest -= count * unit
  }
  if (rest > 0) time += `${rest / 1000}S`
  const date = `${plainMonths > 0 ? `${plainMonths}M` : ''}${days > 0 ? `${days}D` : ''}`
  return `${sign}P${date}${time === '' ? (date === '' ? 'T0S' : '') : `T${time}`}`
}
