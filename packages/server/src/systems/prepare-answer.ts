import type { Chance, OutsideAnswer, PlausibleValues } from '@landfall/interpret'
import { type Field, type ModelIndex, qualifiedName } from '@landfall/model'
import type { ValueReader } from '../wire/read-values.ts'
import type { WrongField } from '../wire/wrong-field.ts'
import { inFields, readAnswerName, type Saying } from './read-answer.ts'

/** An answer that can be given again and again. */
export type PreparedAnswer =
  | {
      readonly kind: 'prepared'
      readonly eventType: string
      /** With plausible values for the fields that have to be there and were not given. */
      answer(chance: Chance): OutsideAnswer
    }
  /** It is only told of this event. */
  | { readonly kind: 'told' }
  | { readonly kind: 'wrong'; readonly wrong: readonly WrongField[] }

/** Reads an answer of which some fields may be left to chance. */
export function prepareAnswer(
  {
    index,
    reader,
    plausible,
  }: { readonly index: ModelIndex; readonly reader: ValueReader; readonly plausible: PlausibleValues },
  saying: Saying,
): PreparedAnswer {
  const named = readAnswerName(index, saying)
  if (named.kind === 'later') return { kind: 'wrong', wrong: [{ field: 'later', detail: 'is no answer' }] }
  if (named.kind !== 'named') return named
  const { event, answer } = named.outcome
  const { value: given, wrong } = reader.fields(answer.fields.map(mayBeMissing), named.fields)
  if (wrong.length > 0) return { kind: 'wrong', wrong: wrong.map(inFields) }
  const left = answer.fields.filter(
    ({ name, type }) => type.kind !== 'optional' && !Object.hasOwn(given, name),
  )
  return {
    kind: 'prepared',
    eventType: qualifiedName(event),
    answer(chance) {
      const drawn = left.map((field) => [field.name, plausible.valueFor(field, chance)])
      return { event: event.id, supplied: { ...Object.fromEntries(drawn), ...given } }
    },
  }
}

function mayBeMissing(field: Field): Field {
  return field.type.kind === 'optional' ? field : { ...field, type: { kind: 'optional', of: field.type } }
}
