import { elementOf, type ModelIndex, type Type } from '@landfall/model'
import { type ShownField, timeText } from '../values/value-text.ts'

/** A record for other programs: declared fields only, none that is secret however deep it is, and times as ISO 8601. */
export function withoutSecrets(value: unknown, fields: readonly ShownField[], index: ModelIndex): object {
  if (typeof value !== 'object' || value === null) return {}
  const values = new Map<string, unknown>(Object.entries(value))
  const shown = fields.filter(
    ({ name, markers }) => !markers.includes('secret') && values.get(name) !== undefined,
  )
  return Object.fromEntries(shown.map(({ name, type }) => [name, shownValue(values.get(name), type, index)]))
}

function shownValue(value: unknown, type: Type, index: ModelIndex): unknown {
  switch (type.kind) {
    case 'optional':
      return shownValue(value, type.of, index)
    case 'list':
      return Array.isArray(value) ? value.map((item) => shownValue(item, type.of, index)) : value
    case 'named': {
      const element = elementOf(index, type.target, 'value')
      return element ? withoutSecrets(value, element.fields, index) : value
    }
    case 'basic':
      return type.name === 'Time' && typeof value === 'number' ? timeText(value) : value
    default:
      return value
  }
}
