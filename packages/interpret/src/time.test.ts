import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkedModel } from './testing/checked-model.ts'
import { codeOf } from './testing/code-of.ts'
import { functionOf } from './testing/function-of.ts'

const text = `
  function later(at: Time, span: Duration): Time = at + span
  function earlier(at: Time, span: Duration): Time = at - span
  function between(a: Time, b: Time): Duration = a - b
  function dayLater(day: Date, span: Duration): Date = day + span
  function dayEarlier(day: Date, span: Duration): Date = day - span
  function daysBetween(a: Date, b: Date): Duration = a - b
  function both(a: Duration, b: Duration): Duration = a + b
  function less(a: Duration, b: Duration): Duration = a - b
  function times(a: Duration, n: Int): Duration = a * n
  function timesToo(n: Int, a: Duration): Duration = n * a
  function negative(a: Duration): Duration = -a
  function total(spans: [Duration]): Duration = sum(spans)
  function months(count: Int): Duration = count * 1 month
  function days(count: Int): Duration = count * 1 day
`
const model = checkedModel(readStorm([{ name: 'times.storm', text }]))

const DAY = 86_400_000
const at = (iso: string): number => Date.parse(iso)
const iso = (ms: unknown): string => new Date(Number(ms)).toISOString()
const months = (count: number) => ({ months: count, ms: 0 })
const exact = (ms: number) => ({ months: 0, ms })

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysIn = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0

/** Days since 1970-01-01, counted year by year and month by month. */
function dayNumber(year: number, month: number, day: number): number {
  let days = 0
  for (let y = Math.min(year, 1970); y < Math.max(year, 1970); y += 1) days += isLeap(y) ? 366 : 365
  if (year < 1970) days = -days
  for (let m = 0; m < month; m += 1) days += daysIn(year, m)
  return days + day - 1
}

const date = fc
  .record({
    year: fc.integer({ min: 0, max: 3000 }),
    month: fc.nat(11),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => ({ year, month, day: Math.min(day, daysIn(year, month)) }))
type Day = { readonly year: number; readonly month: number; readonly day: number }
const dateText = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The day so many months later: the same day of the month, or the last if the month has no such day. */
function monthsLater({ year, month, day }: Day, count: number): Day {
  const total = year * 12 + month + count
  const [y, m] = [Math.floor(total / 12), ((total % 12) + 12) % 12]
  return { year: y, month: m, day: Math.min(day, daysIn(y, m)) }
}

describe('Time and Duration', () => {
  it('[INTERPRET-7] a month later is the same day of the month, or its last', () => {
    const later = functionOf(model, 'later')
    const clock = fc.nat(DAY - 1)
    fc.assert(
      fc.property(date, clock, fc.integer({ min: -600, max: 600 }), (day, ms, count) => {
        const wanted = monthsLater(day, count)
        const start = dayNumber(day.year, day.month, day.day) * DAY + ms
        const end = dayNumber(wanted.year, wanted.month, wanted.day) * DAY + ms
        expect(later(start, months(count))).toBe(end)
      }),
    )
  })

  it('[INTERPRET-7] leap years, month ends and going back', () => {
    const [later, earlier] = [functionOf(model, 'later'), functionOf(model, 'earlier')]
    expect(iso(later(at('2024-01-31T06:00:00Z'), months(1)))).toBe('2024-02-29T06:00:00.000Z')
    expect(iso(later(at('2026-01-31T06:00:00Z'), months(1)))).toBe('2026-02-28T06:00:00.000Z')
    expect(iso(later(at('2024-02-29T06:00:00Z'), months(12)))).toBe('2025-02-28T06:00:00.000Z')
    expect(iso(earlier(at('2026-03-31T06:00:00Z'), months(1)))).toBe('2026-02-28T06:00:00.000Z')
    expect(iso(earlier(at('2026-01-15T00:00:00Z'), { months: 1, ms: DAY }))).toBe('2025-12-14T00:00:00.000Z')
    expect(iso(later(at('0000-01-31T00:00:00Z'), months(1)))).toBe('0000-02-29T00:00:00.000Z')
  })

  it('[INTERPRET-7] exact lengths are exact, and the difference of two times is one', () => {
    const [later, earlier, between] = ['later', 'earlier', 'between'].map((name) => functionOf(model, name))
    const time = fc.integer({ min: -8e15, max: 8e15 })
    fc.assert(
      fc.property(time, fc.integer({ min: -1e14, max: 1e14 }), (start, ms) => {
        expect(later?.(start, exact(ms))).toBe(start + ms)
        expect(earlier?.(start, exact(ms))).toBe(start - ms)
        expect(between?.(start + ms, start)).toEqual(exact(ms + 0))
      }),
    )
  })

  it('[INTERPRET-7] a time or date beyond the calendar is an overflow', () => {
    const [later, dayLater] = [functionOf(model, 'later'), functionOf(model, 'dayLater')]
    expect(codeOf(() => later(8_640_000_000_000_000, exact(1)))).toBe('overflow')
    expect(codeOf(() => later(0, months(12 * 300_000)))).toBe('overflow')
    expect(codeOf(() => dayLater('9999-12-31', exact(DAY)))).toBe('overflow')
    expect(codeOf(() => dayLater('0000-01-01', exact(-DAY)))).toBe('overflow')
    expect(dayLater('9999-12-30', exact(DAY))).toBe('9999-12-31')
  })

  it('[INTERPRET-8] a date moves by months and whole days; what is left beyond them does not count', () => {
    const [dayLater, dayEarlier] = [functionOf(model, 'dayLater'), functionOf(model, 'dayEarlier')]
    const recent = date.filter(({ year }) => year > 10)
    fc.assert(
      fc.property(recent, fc.integer({ min: -500, max: 500 }), fc.nat(DAY - 1), (day, count, rest) => {
        const start = dateText(day)
        const end = new Date((dayNumber(day.year, day.month, day.day) + count) * DAY)
          .toISOString()
          .slice(0, 10)
        const span = exact(count * DAY + (count < 0 ? -rest : rest))
        expect(dayLater(start, span)).toBe(end)
        expect(dayEarlier(end, span)).toBe(start)
      }),
    )
    fc.assert(
      fc.property(recent, fc.integer({ min: -100, max: 100 }), (day, count) => {
        expect(dayLater(dateText(day), months(count))).toBe(dateText(monthsLater(day, count)))
      }),
    )
    expect(dayEarlier('2026-03-10', exact(5 * 3_600_000))).toBe('2026-03-10')
    expect(functionOf(model, 'daysBetween')('2024-03-01', '2024-02-28')).toEqual(exact(2 * DAY))
  })

  it('[INTERPRET-9] durations are added, subtracted and multiplied part by part', () => {
    const call = (name: string, ...given: unknown[]) => functionOf(model, name)(...given)
    const day = { months: 1, ms: 5 }
    expect(call('both', day, { months: -1, ms: 1 })).toEqual(exact(6))
    expect(call('less', day, { months: 1, ms: 5 })).toEqual(exact(0))
    expect(call('times', day, -2)).toEqual({ months: -2, ms: -10 })
    expect(call('timesToo', -2, day)).toEqual({ months: -2, ms: -10 })
    expect(call('times', day, 0)).toEqual(exact(0))
    expect(call('negative', day)).toEqual({ months: -1, ms: -5 })
    expect(call('total', [day, day])).toEqual({ months: 2, ms: 10 })
    expect(call('total', [])).toEqual(exact(0))
    expect([call('months', 3), call('days', 2)]).toEqual([months(3), exact(2 * DAY)])
    expect(codeOf(() => call('times', exact(2), Number.MAX_SAFE_INTEGER))).toBe('overflow')
    expect(Object.is(Reflect.get(Object(call('times', exact(5), 0)), 'ms'), 0)).toBe(true)
  })
})
