import type { Field, View } from './elements.ts'
import { fieldNamed } from './field-named.ts'

/** The fields of a row: the view's key, if it has one and does not declare it again, then its others. */
export function rowFields(view: View): readonly Field[] {
  const { key, fields } = view
  return !key || fieldNamed(fields, key.name) ? fields : [key, ...fields]
}
