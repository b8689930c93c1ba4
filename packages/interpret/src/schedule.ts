import type { Schedule } from '@landfall/model'
import { monthsLater } from './time.ts'

const DAY_MS = 86_400_000

/**
 * The first moment of a schedule strictly after `after`.
 *
 * Without `at`, moments are counted from the start: start + 1 × every, start + 2 × every, …. With it, the first is the
 * first such time of day after the start, in the zone that is named, and the others follow at the same time of day.
 */
export function nextMoment(
  { every, at }: Schedule,
  { after, startedAt }: { readonly after: number; readonly startedAt: number },
): number {
  if (every.months === 0 && every.ms <= 0) return Number.POSITIVE_INFINITY
  const first = at ? firstTimeOfDay(startedAt, at) : startedAt
  const nth = (n: number): number => {
    const moved = monthsLater(first, every.months * n) + every.ms * n
    return at ? atTimeOfDay(moved, at) : moved
  }
  const length = every.months * 28 * DAY_MS + every.ms
  const begin = at ? 0 : 1
  // No month is shorter than 28 days, so the guess is never too small; it is at most a tenth too large.
  let n = Math.max(begin, Math.floor(((after - first) / length) * 0.9) - 1)
  while (nth(n) <= after) n += 1
  return nth(n)
}

type TimeOfDay = NonNullable<Schedule['at']>

function firstTimeOfDay(startedAt: number, at: TimeOfDay): number {
  const today = atTimeOfDay(startedAt, at)
  return today > startedAt ? today : atTimeOfDay(startedAt + DAY_MS, at)
}

/** The moment of the day around `time` (in the zone) at which its clocks show the hour. */
function atTimeOfDay(time: number, { hour, minute, zone }: TimeOfDay): number {
  const local = new Date(time + offsetAt(time, zone))
  const wanted = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate(), hour, minute)
  // Twice, because the offset may change between the guess and the moment itself (summer time).
  const guess = wanted - offsetAt(time, zone)
  return wanted - offsetAt(guess, zone)
}

/** Milliseconds that the clocks of a zone are ahead of UTC. */
function offsetAt(time: number, zone: string): number {
  if (zone === 'UTC') return 0
  const parts = formatOf(zone).formatToParts(time)
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return shown - Math.floor(time / 1000) * 1000
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, format)
  return format
}
