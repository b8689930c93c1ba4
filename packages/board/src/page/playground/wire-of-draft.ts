import { type Field, type ModelIndex, type Type, withoutOptional } from '@landfall/model'
import type { JsonFields } from '../service/stored-event.ts'
import { type Draft, type DraftFields, groupFields } from './draft.ts'
import { durationOf } from './duration-of.ts'

/**
 * A form in the form in which values travel. What cannot be read goes as it was typed: the service says what is wrong
 * with it, for all fields at once. An input with nothing in it is left out.
 */
export function wireFields(index: ModelIndex, fields: readonly Field[], drafts: DraftFields): JsonFields {
  const written = fields.flatMap(({ name, type }): [string, unknown][] => {
    const draft = drafts[name]
    const value = draft && wireValue(index, type, draft)
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(written)
}

function wireValue(index: ModelIndex, type: Type, draft: Draft): unknown {
  const plain = withoutOptional(type)
  switch (draft.kind) {
    case 'left out':
      return undefined
    case 'typed':
      return draft.text.trim() === '' ? undefined : typedValue(plain, draft.text)
    case 'group':
      return wireFields(index, groupFields(index, plain) ?? [], draft.fields)
    case 'list':
      return plain.kind === 'list'
        ? draft.items.map((item) => wireValue(index, plain.of, item) ?? null)
        : undefined
  }
}

function typedValue(type: Type, text: string): unknown {
  if (type.kind !== 'basic') return text
  const trimmed = text.trim()
  switch (type.name) {
    case 'Int':
      return /^-?\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed
    case 'Bool':
      return trimmed === 'yes' ? true : trimmed === 'no' ? false : trimmed
    case 'Decimal':
    case 'Date':
      return trimmed
    case 'Time': {
      // An input of the browser gives the time at this place.
      const date = new Date(trimmed)
      return Number.isNaN(date.getTime()) ? trimmed : date.toISOString()
    }
    case 'Duration':
      return durationOf(trimmed) ?? trimmed
    case 'Id':
    case 'Text':
      return text
  }
}
