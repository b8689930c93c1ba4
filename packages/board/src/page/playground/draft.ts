import { elementOf, type Field, type ModelIndex, type Type, withoutOptional } from '@landfall/model'

/** What somebody has put into a form so far, in the shape of what is asked for. */
export type Draft =
  /** Of a field that need not be there. */
  | { readonly kind: 'left out' }
  /** As it stands in the input, whether or not it can be read. */
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'group'; readonly fields: DraftFields }
  | { readonly kind: 'list'; readonly items: readonly Draft[] }

export type DraftFields = Readonly<Record<string, Draft>>

export const LEFT_OUT: Draft = { kind: 'left out' }

/** Value types may hold each other without end; so deep nobody fills in a form. */
const DEPTH_MAX = 8

/** Whether a field may be left out: it is optional, or has a default. */
export function mayBeLeftOut({ type, default: given }: Pick<Field, 'type' | 'default'>): boolean {
  return type.kind === 'optional' || given !== undefined
}

/** A form with nothing in it. */
export function emptyFields(index: ModelIndex, fields: readonly Field[], depth = 0): DraftFields {
  const drafts = fields.map((field): [string, Draft] => [
    field.name,
    mayBeLeftOut(field) || depth > DEPTH_MAX ? LEFT_OUT : emptyDraft(index, field.type, depth),
  ])
  return Object.fromEntries(drafts)
}

export function emptyDraft(index: ModelIndex, type: Type, depth = 0): Draft {
  const plain = withoutOptional(type)
  if (plain.kind === 'list') return { kind: 'list', items: [] }
  const fields = groupFields(index, plain)
  if (fields) return { kind: 'group', fields: emptyFields(index, fields, depth + 1) }
  return { kind: 'typed', text: '' }
}

/** The fields of a value type; undefined for what is none. */
export function groupFields(index: ModelIndex, type: Type): readonly Field[] | undefined {
  if (type.kind === 'named') return elementOf(index, type.target, 'value')?.fields
  if (type.kind !== 'record') return undefined
  const place = { file: '', start: 0, end: 0 }
  return Object.entries(type.fields).map(([name, of]) => ({ name, type: of, markers: [], place }))
}

/** The words that one can be chosen of; undefined for what is no such type. */
export function choicesOf(index: ModelIndex, type: Type): readonly string[] | undefined {
  if (type.kind === 'alternatives') return type.members
  return type.kind === 'named' ? elementOf(index, type.target, 'enum')?.members : undefined
}
