import type { Duration } from './expression.ts'

const DAY_MS = 86_400_000

/** ISO 8601, such as `P1M` or `P1DT12H`; where months and the rest have different signs, each has its own. */
export function isoDuration({ months, ms }: Duration): string {
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
