import type { Duration, Place } from '@landfall/model'
import { EvaluationError } from './evaluation-error.ts'

const DAY_MS = 86_400_000
/** The last moment that a date of the calendar can name, in ms since 1970. */
const TIME_MAX = 8_640_000_000_000_000
/** The dates that can be written: of the years 0000 to 9999. */
const DATE_MIN = -62_167_219_200_000
const DATE_MAX = 253_402_300_799_999

/** `at` moved by a length of time: first by calendar months (the day is cut to the month's last), then exactly. */
export function timePlus(at: number, { months, ms }: Duration, place: Place): number {
  const moved = (months === 0 ? at : monthsLater(at, months)) + ms
  if (!(Math.abs(moved) <= TIME_MAX))
    throw new EvaluationError('overflow', 'This time lies beyond the calendar', place)
  return moved
}

/** The same day and time of day so many months later, or before; NaN beyond the calendar. */
export function monthsLater(at: number, months: number): number {
  const date = new Date(at)
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + months
  const year = Math.floor(month / 12)
  const day = Math.min(date.getUTCDate(), dayCount(year, month - year * 12))
  return date.setUTCFullYear(year, month - year * 12, day)
}

/** Days of a month, counted from 0 for January. */
function dayCount(year: number, month: number): number {
  if (month === 1) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [3, 5, 8, 10].includes(month) ? 30 : 31
}

/** A date moved by a length of time; what is left of it beyond whole days does not count. */
export function datePlus(date: string, { months, ms }: Duration, place: Place): string {
  return dateOf(timePlus(timeOfDate(date), { months, ms: ms - (ms % DAY_MS) }, place), place)
}

/** The date of a moment, in UTC. */
export function dateOf(at: number, place: Place): string {
  if (at < DATE_MIN || at > DATE_MAX) {
    throw new EvaluationError(
      'overflow',
      'This date lies beyond the calendar, which ends with the year 9999',
      place,
    )
  }
  return new Date(at).toISOString().slice(0, 10)
}

export function timeOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}
