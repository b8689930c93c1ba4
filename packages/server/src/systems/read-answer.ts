import type { OutsideAnswer } from '@landfall/interpret'
import { nearestName } from '@landfall/language'
import { answersOf, type ModelIndex, qualifiedName, type System, type SystemOutcome } from '@landfall/model'
import { foundText } from '../wire/found-text.ts'
import type { ValueReader } from '../wire/read-values.ts'
import type { WrongField } from '../wire/wrong-field.ts'

/** What a system has said to an event. */
export type ReadAnswer =
  | { readonly kind: 'answered'; readonly answer: OutsideAnswer; readonly eventType: string }
  | NoAnswer

type NoAnswer =
  /** It is only told of this event. */
  | { readonly kind: 'told' }
  /** It answers by another way. */
  | { readonly kind: 'later' }
  | { readonly kind: 'wrong'; readonly wrong: readonly WrongField[] }

export interface Saying {
  readonly system: System
  /** Type of the event or publication that it was told. */
  readonly askedType: string
  /** Plain JSON. */
  readonly said: unknown
}

/**
 * Reads what a system says: `{ answer, fields }` with the name of an event and values in the form in which they
 * travel, or `{ later: true }`. A system that is only told says nothing, in whatever words.
 */
export function readAnswer(
  { index, reader }: { readonly index: ModelIndex; readonly reader: ValueReader },
  saying: Saying,
): ReadAnswer {
  const named = readAnswerName(index, saying)
  if (named.kind !== 'named') return named
  const { outcome, fields } = named
  const { value, wrong } = reader.fields(outcome.answer.fields, fields)
  if (wrong.length > 0) return { kind: 'wrong', wrong: wrong.map(inFields) }
  const { event } = outcome
  return { kind: 'answered', answer: { event: event.id, supplied: value }, eventType: qualifiedName(event) }
}

/** Which of the answers that the storm has for an event is meant; its fields are not read yet. */
export function readAnswerName(
  index: ModelIndex,
  { system, askedType, said }: Saying,
): NoAnswer | { readonly kind: 'named'; readonly outcome: SystemOutcome; readonly fields: unknown } {
  const possible = answersOf(index, system).filter(
    ({ trigger }) => trigger && qualifiedName(trigger) === askedType,
  )
  if (possible.length === 0) return { kind: 'told' }
  if (!isRecord(said)) return wrong('', `expected ${formOf(possible)}, but found ${foundText(said)}`)
  const { answer: name, fields = {}, later } = said
  if (later === true && Object.keys(said).length === 1) return { kind: 'later' }
  const unknown = Object.keys(said).find((key) => key !== 'answer' && key !== 'fields')
  if (unknown !== undefined) return wrong(unknown.slice(0, 40), `is not known: expected ${formOf(possible)}`)
  const outcome = possible.find(({ event }) => event.name === name || qualifiedName(event) === name)
  return outcome ? { kind: 'named', outcome, fields } : wrong('answer', unknownAnswer(name, possible))
}

export function inFields({ field, detail }: WrongField): WrongField {
  return { field: field === '' ? 'fields' : `fields.${field}`, detail }
}

function unknownAnswer(name: unknown, possible: readonly SystemOutcome[]): string {
  const names = possible.map(({ event }) => event.name)
  const meant = typeof name === 'string' ? nearestName(name, names) : undefined
  const suggestion = meant === undefined ? '' : `: did you mean ${meant}?`
  return `expected ${namesOf(possible)}, but found ${foundText(name)}${suggestion}`
}

function formOf(possible: readonly SystemOutcome[]): string {
  return `\`answer\` (${namesOf(possible)}) and \`fields\`, or \`later\`: true`
}

function namesOf(possible: readonly SystemOutcome[]): string {
  const names = [...new Set(possible.map(({ event }) => event.name))]
  return names.length > 1 ? `one of ${names.join(', ')}` : names.join('')
}

function wrong(field: string, detail: string): NoAnswer {
  return { kind: 'wrong', wrong: [{ field, detail }] }
}

function isRecord(said: unknown): said is Readonly<Record<string, unknown>> {
  return typeof said === 'object' && said !== null && !Array.isArray(said)
}
