import type { FieldAddress } from './field-address.ts'
import type { FieldUse } from './field-flow.ts'
import { fieldFlows } from './field-flows.ts'
import type { ModelIndex } from './model-index.ts'

/**
 * Every way in which the value of a field matters, each once. Empty for one that does not exist or that nobody uses.
 * Looks only at what stands around the element.
 */
export function destinationsOfField(
  index: ModelIndex,
  { element, field }: FieldAddress,
): readonly FieldUse[] {
  return fieldFlows(index, element).uses.get(field) ?? []
}
