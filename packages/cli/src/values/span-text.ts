import { counted } from '../counted.ts'

/** Each is used from so many of the next smaller unit on: a day is 24 hours, two days are 2 days. */
const UNITS = [
  { ms: 86_400_000, from: 172_800_000, name: 'day' },
  { ms: 3_600_000, from: 3_600_000, name: 'hour' },
  { ms: 60_000, from: 60_000, name: 'minute' },
  { ms: 1000, from: 1000, name: 'second' },
  { ms: 1, from: 0, name: 'millisecond' },
] as const

const PARTS_MAX = 2

/** A length of time in words, exact up to its two largest units: `24 hours`, `3 days`, `1 month 2 days`. */
export function spanText({ months = 0, ms }: { readonly months?: number; readonly ms: number }): string {
  if (months < 0 || ms < 0) return `minus ${spanText({ months: Math.abs(months), ms: Math.abs(ms) })}`
  const parts = monthParts(months)
  let rest = ms
  for (const unit of UNITS) {
    const isStarted = parts.length > 0
    const count = Math.floor(rest / unit.ms)
    const isUsed = count > 0 && (isStarted || rest >= unit.from)
    if (!isUsed || parts.length >= PARTS_MAX) continue
    parts.push(counted(count, unit.name))
    rest -= count * unit.ms
  }
  return parts.length === 0 ? '0 seconds' : parts.join(' ')
}

function monthParts(months: number): string[] {
  const years = Math.floor(months / 12)
  return [
    ...(years > 0 ? [counted(years, 'year')] : []),
    ...(months % 12 > 0 ? [counted(months % 12, 'month')] : []),
  ]
}
