import type { FieldAddress } from './field-address.ts'
import type { FieldFlow, FieldUse } from './field-flow.ts'

/** The same use for each of some fields. */
export function flowsOfUse(fields: readonly FieldAddress[], use: FieldUse): readonly FieldFlow[] {
  return fields.map((from) => ({ from, use }))
}
