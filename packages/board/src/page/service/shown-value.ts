import { elementOf, type Field, isoDuration, type ModelIndex, type Type } from '@landfall/model'
import { isFields, type JsonFields } from './stored-event.ts'

/** A field and its value, in words. */
export interface ShownField {
  readonly name: string
  readonly text: string
}

export const HIDDEN = '•••'

/**
 * Fields in the order of the storm. Both forms of values are read: that in which they travel and that in which they are
 * stored. What is `secret` stays hidden, at whatever depth; so does what the storm does not know (any more), since
 * nobody says whether it was.
 */
export function shownFields(
  index: ModelIndex,
  fields: readonly Field[],
  data: JsonFields,
): readonly ShownField[] {
  const known = fields.flatMap((field) => {
    if (!Object.hasOwn(data, field.name)) return []
    return [{ name: field.name, text: shownField(index, field, data[field.name]) }]
  })
  const others = Object.keys(data).filter((name) => !fields.some((field) => field.name === name))
  return [...known, ...others.map((name) => ({ name, text: HIDDEN }))]
}

export function shownField(index: ModelIndex, { type, markers }: Field, value: unknown): string {
  return markers.includes('secret') ? HIDDEN : shownValue(index, type, value)
}

function shownValue(index: ModelIndex, type: Type, value: unknown): string {
  if (value === undefined || value === null) return '–'
  switch (type.kind) {
    case 'basic':
      return basicText(type.name, value)
    case 'optional':
      return shownValue(index, type.of, value)
    case 'list': {
      const items: readonly unknown[] = Array.isArray(value) ? value : [value]
      return items.length === 0 ? 'none' : items.map((item) => shownValue(index, type.of, item)).join('; ')
    }
    case 'named': {
      if (!isFields(value)) return plainText(value)
      const named = elementOf(index, type.target, 'value')
      return named ? groupText(index, named.fields, value) : HIDDEN
    }
    default:
      return plainText(value)
  }
}

/** A moment, for people at this browser: of today the time alone. */
export function momentText(at: number, now = Date.now()): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return '–'
  const isToday = date.toDateString() === new Date(now).toDateString()
  return date.toLocaleString(undefined, { timeStyle: 'medium', ...(!isToday && { dateStyle: 'medium' }) })
}

/** `19.00 EUR` would be a guess at what the fields mean: `1900 EUR` says what is there. */
function groupText(index: ModelIndex, fields: readonly Field[], value: JsonFields): string {
  const shown = shownFields(index, fields, value)
  return shown.every(({ text }) => text.length <= 20) && shown.length <= 2
    ? shown.map(({ text }) => text).join(' ')
    : shown.map(({ name, text }) => `${name}: ${text}`).join(', ')
}

function basicText(name: string, value: unknown): string {
  if (name === 'Time' && (typeof value === 'number' || typeof value === 'string')) {
    return momentText(new Date(value).getTime())
  }
  if (name === 'Bool') return value === true ? 'yes' : 'no'
  if (name === 'Duration') return durationText(value)
  return plainText(value)
}

function durationText(value: unknown): string {
  if (!isFields(value)) return plainText(value).replace(ISO_DURATION, durationWords)
  const { months, ms } = value
  if (typeof months !== 'number' || typeof ms !== 'number') return HIDDEN
  return isoDuration({ months, ms }).replace(ISO_DURATION, durationWords)
}

const ISO_DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/
const DURATION_UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** @param parts - of what was matched, in the order of the units. */
function durationWords(iso: string, ...parts: readonly (string | number | undefined)[]): string {
  const words = DURATION_UNITS.flatMap((unit, nth) => {
    const count = parts[nth]
    return count === undefined || count === '0' ? [] : [`${count} ${unit}${count === '1' ? '' : 's'}`]
  })
  return words.length === 0 ? iso : words.join(' ')
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(plainText).join('; ')
  if (isFields(value)) {
    return Object.entries(value)
      .map(([name, part]) => `${name}: ${plainText(part)}`)
      .join(', ')
  }
  return value === undefined || value === null ? '–' : String(value)
}
