import type { ElementKind, ElementOf } from './elements.ts'
import { isOfKind } from './is-of-kind.ts'
import type { ModelIndex } from './model-index.ts'

/** All elements of a kind, in the order of the text; with a context's name, those that stand in it. */
export function elementsOf<Kind extends ElementKind>(
  index: ModelIndex,
  kind: Kind,
  context?: string,
): readonly ElementOf<Kind>[] {
  const candidates = context === undefined ? index.byKind.get(kind) : index.byContext.get(context)
  return (candidates ?? []).filter((element) => isOfKind(element, [kind]))
}
