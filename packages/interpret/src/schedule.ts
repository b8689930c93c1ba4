import type { Schedule } from '@landfall/model'
import { monthsLater } from './time.ts'
import { offsetAt } from './zone-offset.ts'

const DAY_MS = 86_400_000
/** No month is longer. */
const MONTH_MS_MAX = 31 * DAY_MS

/** Whether a schedule comes round at all: it has a length, of whole days where the hour is fixed. */
export function comesRound({ every, at }: Schedule): boolean {
  if (every.months < 0 || every.ms < 0 || (every.months === 0 && every.ms === 0)) return false
  return !at || every.ms % DAY_MS === 0
}

/**
 * The first moment of a schedule that comes round strictly after `after`; NaN beyond the calendar.
 *
 * Without `at`, moments are counted from the start: start + 1 × every, start + 2 × every, …. With it, the first is the
 * first such time of day after the start, in the zone that is named, and the others follow on the calendar of that
 * zone at the same time of day.
 */
export function nextMoment(
  { every, at }: Schedule,
  { after, startedAt }: { readonly after: number; readonly startedAt: number },
): number {
  const begin = at ? firstDay(startedAt, at) : startedAt
  const nth = (n: number): number => {
    const moved = monthsLater(begin, every.months * n) + every.ms * n
    return at ? momentOn(moved, at) : moved
  }
  // Two days, because a day and a moment on it lie so far apart at most. The guess is never too late.
  const passed = after - begin - (at ? 2 * DAY_MS : 0)
  let n = Math.max(at ? 0 : 1, Math.floor(passed / (every.months * MONTH_MS_MAX + every.ms)))
  while (nth(n) <= after) n += 1
  return nth(n)
}

type TimeOfDay = NonNullable<Schedule['at']>

/** The day of the first moment after the start, as the midnight with which it would begin in UTC. */
function firstDay(startedAt: number, at: TimeOfDay): number {
  const shown = startedAt + offsetAt(startedAt, at.zone)
  const today = Math.floor(shown / DAY_MS) * DAY_MS
  return momentOn(today, at) > startedAt ? today : today + DAY_MS
}

/**
 * The moment of a day at which the clocks of the zone show the hour. Where they show it twice it is the first time;
 * where they skip it, so long after the skip as the hour lies behind its beginning.
 */
function momentOn(day: number, { hour, minute, zone }: TimeOfDay): number {
  const wanted = day + (hour * 60 + minute) * 60_000
  const before = wanted - offsetAt(wanted - DAY_MS, zone)
  const behind = wanted - offsetAt(wanted + DAY_MS, zone)
  const shown = [before, behind].filter((moment) => moment + offsetAt(moment, zone) === wanted)
  return shown.length === 0 ? before : Math.min(...shown)
}
