import { type Field, type ModelIndex, withoutOptional } from '@landfall/model'
import { type Draft, type DraftFields, groupFields } from './draft.ts'
import { draftOfValue } from './draft-of-value.ts'
import type { KnownValues } from './known-values.ts'

/** Fills what is still empty with something plausible: a key that is there, else a value as the scenarios have them. */
export function exampleFields(
  index: ModelIndex,
  fields: readonly Field[],
  given: {
    readonly drafts: DraftFields
    readonly known: KnownValues
    readonly valueFor: (field: Field) => unknown
  },
): DraftFields {
  const filled = fields.map((field): [string, Draft] => {
    const draft = given.drafts[field.name] ?? { kind: 'left out' }
    return [field.name, exampleDraft(index, field, draft, given)]
  })
  return Object.fromEntries(filled)
}

function exampleDraft(
  index: ModelIndex,
  field: Field,
  draft: Draft,
  given: Parameters<typeof exampleFields>[2],
): Draft {
  const plain = withoutOptional(field.type)
  if (draft.kind === 'group') {
    const fields = exampleFields(index, groupFields(index, plain) ?? [], { ...given, drafts: draft.fields })
    return { kind: 'group', fields }
  }
  const isEmpty =
    draft.kind === 'typed' ? draft.text === '' : draft.kind === 'list' && draft.items.length === 0
  if (!isEmpty) return draft
  const isKey = plain.kind === 'basic' && plain.name === 'Id'
  const value =
    (isKey ? given.known.get(field.name)?.[0] : undefined) ?? given.valueFor({ ...field, type: plain })
  return draftOfValue(index, plain, value) ?? draft
}
