import { type Field, rowFields, type Type, type View, withoutOptional } from '@landfall/model'
import { withoutSecrets } from './fields-schema.ts'

/** A field by whose values the rows of a view can be asked for. */
export interface ViewFilter {
  readonly field: Field
  /** What it is called behind `?`: as the field, unless something else is called so. */
  readonly parameter: string
  /** It can be asked for from one value to another, and rows can be put in its order. */
  readonly isOrdered: boolean
}

/** What is asked besides the fields. */
const TAKEN: readonly string[] = ['after', 'limit', 'cursor', 'sort']

/** The fields of a view that can be asked for: no lists, no values made of fields, nothing `secret`. */
export function viewFilters(view: View): readonly ViewFilter[] {
  return withoutSecrets(rowFields(view))
    .filter(({ type }) => isSimple(withoutOptional(type)))
    .map((field) => ({
      field,
      parameter: TAKEN.includes(field.name) ? `${field.name}.is` : field.name,
      isOrdered: isOrdered(withoutOptional(field.type)),
    }))
}

function isOrdered(type: Type): boolean {
  return type.kind === 'basic' && ['Int', 'Decimal', 'Time', 'Date', 'Text'].includes(type.name)
}

function isSimple(type: Type): boolean {
  return (type.kind === 'basic' && type.name !== 'Duration') || type.kind === 'alternatives'
}
