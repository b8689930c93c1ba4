import { isDuration } from '@landfall/interpret'
import { canonicalDecimal, parseDate, parseTime } from '@landfall/language'
import { type BasicTypeName, isoDuration } from '@landfall/model'
import { parseDuration } from './duration-text.ts'

/** How the values of a basic type are written in JSON. */
export interface BasicForm {
  /** What is expected, in words. */
  readonly expected: string
  /** The value as the storm has it; undefined for what is none. */
  read(json: unknown): unknown
  /** As JSON; undefined for what is no value of this type. */
  write(value: unknown): unknown
}

/** Digits of a Decimal on either side of its point. */
const DIGITS_MAX = 1_000

const TEXT: BasicForm = {
  expected: 'text',
  read: wellFormed,
  write: (value) => (typeof value === 'string' ? value : undefined),
}

export const BASIC_FORMS: Readonly<Record<BasicTypeName, BasicForm>> = {
  Id: { ...TEXT, expected: 'an id as text' },
  Text: TEXT,
  Int: {
    expected: `a whole number from -${Number.MAX_SAFE_INTEGER} to ${Number.MAX_SAFE_INTEGER}`,
    read: (json) => (Number.isSafeInteger(json) ? Number(json) + 0 : undefined), // + 0 turns -0 into 0
    write: (value) => (Number.isSafeInteger(value) ? value : undefined),
  },
  Decimal: {
    expected: 'a number as text, such as "1.50"',
    read: (json) => (typeof json === 'string' ? readDecimal(json) : undefined),
    write: (value) => (typeof value === 'string' ? value : undefined),
  },
  Bool: {
    expected: 'true or false',
    read: (json) => (typeof json === 'boolean' ? json : undefined),
    write: (value) => (typeof value === 'boolean' ? value : undefined),
  },
  Time: {
    expected: 'a time with its zone, such as "2026-11-21T06:00:00Z"',
    // Clocks of others are finer than ours: what is beyond milliseconds is cut.
    read: (json) =>
      typeof json === 'string' ? parseTime(json.replace(/(\.\d{3})\d{1,6}/, '$1')) : undefined,
    write: writeTime,
  },
  Date: {
    expected: 'a date, such as "2026-11-21"',
    read: (json) => (typeof json === 'string' ? parseDate(json) : undefined),
    write: (value) => (typeof value === 'string' ? value : undefined),
  },
  Duration: {
    expected: 'a length of time as in ISO 8601, such as "PT90M" or "P1M"',
    read: (json) => (typeof json === 'string' ? parseDuration(json) : undefined),
    write: (value) => (isDuration(value) ? isoDuration(value) : undefined),
  },
}

/** Half of a character could not be stored apart from another half. */
function wellFormed(json: unknown): string | undefined {
  return typeof json === 'string' && json.isWellFormed() ? json : undefined
}

function readDecimal(text: string): string | undefined {
  const match = /^(-?)(\d+(?:\.\d+)?)$/.exec(text)
  if (!match) return undefined
  const [, sign = '', digits = ''] = match
  const canonical = canonicalDecimal(digits)
  if (canonical.split('.').some((side) => side.length > DIGITS_MAX)) return undefined
  return canonical === '0' ? canonical : `${sign}${canonical}`
}

function writeTime(value: unknown): string | undefined {
  if (typeof value !== 'number') return undefined
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
