import { elementOf } from './element-of.ts'
import type { ElementKind, ElementOf, Reference } from './elements.ts'
import type { ModelIndex } from './model-index.ts'

/** What a reference means. Undefined if nothing is known of that name, or if kinds are named and it is of none of them. */
export function targetOf<Kind extends ElementKind = ElementKind>(
  index: ModelIndex,
  reference: Reference | undefined,
  ...kinds: readonly Kind[]
): ElementOf<Kind> | undefined {
  return elementOf(index, reference?.target, ...kinds)
}
