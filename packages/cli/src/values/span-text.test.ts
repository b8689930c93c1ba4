import { expect, it } from 'vitest'
import { spanText } from './span-text.ts'

const DAY = 86_400_000

it.each([
  [{ ms: 0 }, '0 seconds'],
  [{ ms: 1 }, '1 millisecond'],
  [{ ms: 1500 }, '1 second 500 milliseconds'],
  [{ ms: 90_000 }, '1 minute 30 seconds'],
  [{ ms: DAY }, '24 hours'],
  [{ ms: 2 * DAY }, '2 days'],
  [{ ms: 2 * DAY + 3_600_000 + 1 }, '2 days 1 hour'],
  [{ ms: 31 * DAY }, '31 days'],
  [{ months: 1, ms: 2 * DAY }, '1 month 2 days'],
  [{ months: 14, ms: DAY }, '1 year 2 months'],
  [{ ms: -DAY }, 'minus 24 hours'],
])('[CLI-72] %o is %s', (span, text) => {
  expect(spanText(span)).toBe(text)
})
