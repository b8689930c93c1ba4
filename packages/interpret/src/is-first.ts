import type { Element, ModelIndex } from '@landfall/model'
import { elementOf } from '@landfall/model'

/** Of two elements with one name (a finding) the first is meant. */
export function isFirst(index: ModelIndex, element: Element): boolean {
  return elementOf(index, element.id) === element
}
