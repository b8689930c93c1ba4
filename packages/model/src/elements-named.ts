import type { NamedElement } from './elements.ts'
import type { ModelIndex } from './model-index.ts'

/** All elements of exactly this name, of any kind and in any context, in the order of the text. Earlier names do not count. */
export function elementsNamed(index: ModelIndex, name: string): readonly NamedElement[] {
  return index.byName.get(name) ?? []
}
