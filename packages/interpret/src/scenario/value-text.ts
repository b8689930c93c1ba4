import { formatValue } from '@landfall/kernel'
import type { Duration, Field, ModelIndex, Type } from '@landfall/model'
import { isDuration } from '../duration.ts'
import { type Fields, fieldOf, isFields } from '../values.ts'

/** A field as far as writing its value needs it. */
export type WrittenField = Pick<Field, 'name' | 'type' | 'markers'>

/**
 * A value as a storm writes it, so that it can be put into a step: `{ status: paused, at: "2026-01-31T06:00:00Z" }`.
 * A value that is not of its type is written as it is; the value of a `secret` field is not written.
 */
export function valueText(index: ModelIndex, type: Type, value: unknown): string {
  if (value === undefined) return 'missing'
  switch (type.kind) {
    case 'optional':
      return valueText(index, type.of, value)
    case 'list':
      if (!Array.isArray(value)) return formatValue(value)
      return `[${value.map((item) => valueText(index, type.of, item)).join(', ')}]`
    case 'alternatives':
      return String(value)
    case 'record': {
      const fields = Object.entries(type.fields).map(([name, of]) => ({ name, type: of, markers: [] }))
      return isFields(value) ? fieldsText(index, fields, value) : formatValue(value)
    }
    case 'named':
      return namedText(index, type, value)
    case 'basic':
      return basicText(type.name, value)
    case 'nothing':
    case 'unknown':
      return formatValue(value)
  }
}

/** The fields of a record that have a value: `{ cents: 1900, currency: "EUR" }`. */
export function fieldsText(index: ModelIndex, fields: readonly WrittenField[], values: Fields): string {
  const texts = fields
    .filter(({ name }) => fieldOf(values, name) !== undefined)
    .map((field) => `${field.name}: ${fieldText(index, field, fieldOf(values, field.name))}`)
  return texts.length === 0 ? '{}' : `{ ${texts.join(', ')} }`
}

/** In UTF-16 units; a list may have thousands of items. */
const LENGTH_MAX = 300

/** The value of one field, cut where it is very long; `(secret)` if it may not be shown. */
export function fieldText(index: ModelIndex, { type, markers }: WrittenField, value: unknown): string {
  if (markers.includes('secret') && value !== undefined) return '(secret)'
  const text = valueText(index, type, value)
  return text.length <= LENGTH_MAX
    ? text
    : `${text.slice(0, LENGTH_MAX - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function namedText(index: ModelIndex, type: Type & { readonly kind: 'named' }, value: unknown): string {
  const declared = type.target === undefined ? undefined : index.byId.get(type.target)
  if (declared?.kind === 'value' && isFields(value)) return fieldsText(index, declared.fields, value)
  return declared?.kind === 'enum' ? String(value) : formatValue(value)
}

type BasicName = (Type & { readonly kind: 'basic' })['name']

function basicText(name: BasicName, value: unknown): string {
  switch (name) {
    case 'Id':
    case 'Text':
    case 'Date':
      return typeof value === 'string' ? quoted(value) : formatValue(value)
    case 'Time':
      return typeof value === 'number' ? quoted(timeText(value)) : formatValue(value)
    case 'Duration':
      return isDuration(value) ? spanText(value) : formatValue(value)
    case 'Int':
    case 'Decimal':
    case 'Bool':
      return String(value)
  }
}

/** A text in the quotes of a storm. */
export function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('{', '\\{')
}

/** ISO 8601 in UTC, with milliseconds only where there are some. */
export function timeText(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}

const UNITS = [
  { ms: 86_400_000, sign: 'd' },
  { ms: 3_600_000, sign: 'h' },
  { ms: 60_000, sign: 'm' },
  { ms: 1000, sign: 's' },
  { ms: 1, sign: 'ms' },
] as const

/** A length of time as a storm writes it, in the largest unit that is exact: `1 month`, `36h`, `1 month + 2d`. */
export function spanText({ months, ms }: Duration): string {
  const monthText = months === 0 ? [] : [`${months} ${Math.abs(months) === 1 ? 'month' : 'months'}`]
  const unit = UNITS.find((each) => ms % each.ms === 0)
  const rest = unit && (ms !== 0 || months === 0) ? [ms === 0 ? '0s' : `${ms / unit.ms}${unit.sign}`] : []
  return [...monthText, ...rest].join(' + ')
}
