import { type Field, type Marker, type ModelIndex, typeText } from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'
import { withoutSecret } from './without-secret.ts'

/** A field as it is documented. */
export interface FieldEntry {
  readonly name: string
  /** In storm notation, such as `[Money]?`. */
  readonly type: string
  readonly markers: readonly Marker[]
  readonly isKey: boolean
  readonly default?: string
  readonly description?: string
}

/** @param key - the field that tells instances from each other, if it is among them. */
export function fieldEntries(
  index: ModelIndex,
  { fields, key }: { readonly fields: readonly Field[]; readonly key?: Field | undefined },
  options: DocumentOptions,
): readonly FieldEntry[] {
  return fields.map((field) => {
    const value = field.default && options.printExpression(withoutSecret(index, field.default, field))
    return {
      name: field.name,
      type: typeText(field.type),
      markers: field.markers,
      isKey: field.name === key?.name,
      ...(value !== undefined && { default: value }),
      ...(field.description !== undefined && { description: field.description }),
    }
  })
}
