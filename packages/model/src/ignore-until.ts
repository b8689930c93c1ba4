import type { Ignore } from './elements.ts'

/** `until 2027-03` and `until 2027-03-31`; what is no month or day of a calendar is only words. */
const UNTIL = /\buntil\s+(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?![\w-])/gi

/**
 * The month or day up to which findings are to be ignored, that month or day included: `2027-03` or `2027-03-31`.
 * Of several in a reason the latest; undefined where the reason names none.
 */
export function ignoreUntil({ reason = '' }: Ignore): string | undefined {
  const dates = Array.from(reason.matchAll(UNTIL), ([, date = '']) => date)
  return dates.toSorted((left, right) => (lastDay(left) < lastDay(right) ? -1 : 1)).at(-1)
}

/** Text that is in the order of the calendar: a month counts as what comes behind all of its days. */
function lastDay(date: string): string {
  return date.length === 'YYYY-MM'.length ? `${date}-99` : date
}
