import { formatValue } from '@landfall/kernel'
import type { Field, ModelIndex, Type } from '@landfall/model'
import { elementOf } from '@landfall/model'
import { printable } from '../printable.ts'
import { durationText } from './duration-text.ts'

/** What stands for the value of a secret field: it is never printed. */
export const SECRET = '(secret)'

/**
 * A value in the notation of the storm, which a step may use again: `{ cents: 1900, currency: "EUR" }`, `active`,
 * `"2026-01-01T00:00:00Z"`. A field that is missing is left out of its record. A value that is not of its type is
 * shown as it is.
 *
 * @param lengthMax - of a longer text, the rest behind some part beyond this many UTF-16 units is left out; `…` stands
 * for it. For what is cut to the width of a line anyway, this keeps the cost of a long list small.
 */
export function valueText(
  value: unknown,
  type: Type,
  index: ModelIndex,
  lengthMax = Number.POSITIVE_INFINITY,
): string {
  if (value === undefined || value === null) return 'missing'
  switch (type.kind) {
    case 'optional':
      return valueText(value, type.of, index, lengthMax)
    case 'list':
      if (!Array.isArray(value)) return formatValue(value)
      return `[${joined(value, lengthMax, (item) => valueText(item, type.of, index, lengthMax))}]`
    case 'alternatives':
      return typeof value === 'string' ? printable(value) : formatValue(value)
    case 'named':
      return namedText(value, type, index, lengthMax)
    case 'record': {
      const fields = Object.entries(type.fields).map(([name, of]) => ({ name, type: of, markers: [] }))
      return recordText(value, fields, index, lengthMax)
    }
    case 'basic':
      return basicText(value, type.name)
    case 'nothing':
    case 'unknown':
      return formatValue(value)
  }
}

/** A field as far as showing its value needs it. */
export type ShownField = Pick<Field, 'name' | 'type' | 'markers'>

/** The fields of a record that have a value, each as it is shown. */
export function fieldTexts(
  value: object,
  fields: readonly ShownField[],
  index: ModelIndex,
  lengthMax?: number,
): readonly { readonly name: string; readonly text: string }[] {
  const values = new Map<string, unknown>(Object.entries(value))
  return fields.flatMap(({ name, type, markers }) => {
    const own = values.get(name)
    if (own === undefined) return []
    return [{ name, text: markers.includes('secret') ? SECRET : valueText(own, type, index, lengthMax) }]
  })
}

function namedText(
  value: unknown,
  type: Type & { readonly kind: 'named' },
  index: ModelIndex,
  lengthMax: number,
): string {
  const element = elementOf(index, type.target, 'enum', 'value')
  if (element?.kind === 'value') return recordText(value, element.fields, index, lengthMax)
  return typeof value === 'string' ? printable(value) : formatValue(value)
}

function recordText(
  value: unknown,
  fields: readonly ShownField[],
  index: ModelIndex,
  lengthMax: number,
): string {
  if (typeof value !== 'object' || value === null) return formatValue(value)
  const texts = fieldTexts(value, fields, index, lengthMax)
  return texts.length === 0 ? '{}' : `{ ${joined(texts, lengthMax, ({ name, text }) => `${name}: ${text}`)} }`
}

/** The texts of items with commas between them, up to the first that goes beyond the length. */
function joined<Item>(items: readonly Item[], lengthMax: number, textOf: (item: Item) => string): string {
  const texts: string[] = []
  let length = 0
  for (const item of items) {
    if (length > lengthMax) {
      texts.push('…')
      break
    }
    const text = textOf(item)
    texts.push(text)
    length += text.length
  }
  return texts.join(', ')
}

type BasicName = (Type & { readonly kind: 'basic' })['name']

function basicText(value: unknown, name: BasicName): string {
  switch (name) {
    case 'Id':
    case 'Text':
    case 'Date':
      return typeof value === 'string' ? quoted(value) : formatValue(value)
    case 'Time':
      return typeof value === 'number' ? quoted(timeText(value)) : formatValue(value)
    case 'Duration':
      return isDuration(value) ? durationText(value) : formatValue(value)
    case 'Int':
    case 'Decimal':
    case 'Bool':
      return typeof value === 'object' ? formatValue(value) : printable(String(value))
  }
}

/** Text in quotes as a storm writes it, on one line. */
export function quoted(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('{', '\\{')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll('\t', '\\t')
  return `"${printable(escaped)}"`
}

/** ISO 8601 in UTC, with milliseconds only where there are some; a moment beyond the calendar in milliseconds. */
export function timeText(at: number): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? `${at} ms` : date.toISOString().replace('.000Z', 'Z')
}

function isDuration(value: unknown): value is { readonly months: number; readonly ms: number } {
  if (typeof value !== 'object' || value === null) return false
  return (
    'months' in value && typeof value.months === 'number' && 'ms' in value && typeof value.ms === 'number'
  )
}
