import type { FieldAddress } from './field-address.ts'
import type { FieldSource } from './field-flow.ts'
import { fieldFlows } from './field-flows.ts'
import type { ModelIndex } from './model-index.ts'

/**
 * Every way in which a field gets its value. Empty for one that does not exist or that nothing touches; a `none`
 * among them is a cause of the event or command that does not give it. Looks only at what stands around the element.
 */
export function originsOfField(index: ModelIndex, { element, field }: FieldAddress): readonly FieldSource[] {
  return fieldFlows(index, element).sources.get(field) ?? []
}
