import type { Element, ElementKind, ElementOf } from './elements.ts'

/** Whether an element is of one of these kinds. No kinds named means any. */
export function isOfKind<Kind extends ElementKind>(
  element: Element,
  kinds: readonly Kind[],
): element is ElementOf<Kind> {
  return kinds.length === 0 || kinds.some((kind) => kind === element.kind)
}
