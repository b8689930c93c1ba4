import type { ShownField } from '../values/value-text.ts'
import { fieldTexts } from '../values/value-text.ts'
import type { FieldText } from './fields-label.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The fields that the tree above has shown or shortened, as text by name: below, only what is new is worth reading. */
export type KnownValues = ReadonlyMap<string, string>

export const NOTHING_KNOWN: KnownValues = new Map()

/** A message of the storm at run time. */
interface Message {
  readonly type: string
  readonly data?: unknown
}

/** The fields of a message as they are shown. */
export function messageTexts(
  kind: 'command' | 'event',
  message: Message,
  vocabulary: Vocabulary,
): readonly FieldText[] {
  const { data } = message
  if (typeof data !== 'object' || data === null) return []
  return fieldTexts(data, shownFields(kind, message, vocabulary), vocabulary.index)
}

/** Only fields that the storm declares: those of an answer that comes in are told by its event. */
function shownFields(
  kind: 'command' | 'event',
  { type }: Message,
  vocabulary: Vocabulary,
): readonly ShownField[] {
  return vocabulary.fieldsOf(kind, type)
}

export function newTo(known: KnownValues, fields: readonly FieldText[]): readonly FieldText[] {
  return fields.filter(({ name, text }) => known.get(name) !== text)
}

export function withKnown(known: KnownValues, fields: readonly FieldText[]): KnownValues {
  return fields.length === 0
    ? known
    : new Map([...known, ...fields.map(({ name, text }) => [name, text] as const)])
}
