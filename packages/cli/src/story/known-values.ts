import { isDeepStrictEqual } from 'node:util'
import { fieldTexts } from '../values/value-text.ts'
import type { FieldText } from './fields-label.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A field of a message, with what it holds. */
export interface KnownField extends FieldText {
  readonly value: unknown
}

/** The values that the tree above has shown or shortened, by name: below, only what is new is worth reading. */
export type KnownValues = ReadonlyMap<string, unknown>

export const NOTHING_KNOWN: KnownValues = new Map()

/** More than a line holds; what is longer is cut. */
export const FIELD_LENGTH_MAX = 400

/** A message of the storm at run time. */
interface Message {
  readonly type: string
  readonly data?: unknown
}

/** The fields of a message, as far as the storm declares them. */
export function messageFieldsOf(
  kind: 'command' | 'event',
  { type, data }: Message,
  vocabulary: Vocabulary,
): readonly KnownField[] {
  if (typeof data !== 'object' || data === null) return []
  const values = new Map<string, unknown>(Object.entries(data))
  const texts = fieldTexts(data, vocabulary.fieldsOf(kind, type), vocabulary.index, FIELD_LENGTH_MAX)
  return texts.map((field) => ({ ...field, value: values.get(field.name) }))
}

export function newTo(known: KnownValues, fields: readonly KnownField[]): readonly KnownField[] {
  return fields.filter(({ name, value }) => !known.has(name) || !isDeepStrictEqual(known.get(name), value))
}

export function withKnown(known: KnownValues, fields: readonly KnownField[]): KnownValues {
  if (fields.length === 0) return known
  return new Map([...known, ...fields.map(({ name, value }) => [name, value] as const)])
}
