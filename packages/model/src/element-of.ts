import type { ElementId, ElementKind, ElementOf } from './elements.ts'
import { isOfKind } from './is-of-kind.ts'
import type { ModelIndex } from './model-index.ts'

/** The element of an id. Undefined if there is none, or if kinds are named and it is of none of them. */
export function elementOf<Kind extends ElementKind = ElementKind>(
  index: ModelIndex,
  id: ElementId | undefined,
  ...kinds: readonly Kind[]
): ElementOf<Kind> | undefined {
  const element = id === undefined ? undefined : index.byId.get(id)
  return element && isOfKind(element, kinds) ? element : undefined
}
