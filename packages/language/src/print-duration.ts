import type { Duration, Schedule } from '@landfall/model'
import { printText } from './print-text.ts'

const UNITS = [
  { ms: 86_400_000, short: 'd', word: 'day' },
  { ms: 3_600_000, short: 'h', word: 'hour' },
  { ms: 60_000, short: 'm', word: 'minute' },
  { ms: 1000, short: 's', word: 'second' },
] as const

/** A length of time as a literal such as `24h` or `2 months`. One of both kinds, which no literal is, becomes a sum. */
export function printDuration({ months, ms }: Duration): string {
  if (months === 0) return printMs(ms)
  return ms === 0 ? printMonths(months) : `${printMonths(months)} + ${printMs(ms)}`
}

/** The same in words, such as `3 days`; milliseconds have none. */
export function printDurationWords(duration: Duration): string {
  const { months, ms } = duration
  const unit = UNITS.find((candidate) => ms >= candidate.ms && ms % candidate.ms === 0)
  return months === 0 && unit ? counted(ms / unit.ms, unit.word) : printDuration(duration)
}

/** `every 1 month`, or `every day at "06:00"`. */
export function printSchedule({ every, at }: Schedule): string {
  const words = printDurationWords(every)
  if (!at) return `every ${words}`
  const time = [at.hour, at.minute].map((part) => String(part).padStart(2, '0')).join(':')
  const zone = at.zone === 'UTC' ? '' : ` ${at.zone}`
  return `every ${words.replace(/^1 /, '')} at ${printText(time + zone)}`
}

function printMs(ms: number): string {
  const unit = UNITS.find((candidate) => ms >= candidate.ms && ms % candidate.ms === 0)
  return unit ? `${ms / unit.ms}${unit.short}` : `${ms}ms`
}

function printMonths(months: number): string {
  return months % 12 === 0 ? counted(months / 12, 'year') : counted(months, 'month')
}

function counted(count: number, unit: string): string {
  return `${count} ${count === 1 ? unit : `${unit}s`}`
}
