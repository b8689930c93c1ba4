import type { Element, ModelIndex } from '@landfall/model'

/** An answer about an element that several rules ask for: worked out once, and kept as long as its index is. */
export function onceForElement<About extends Element, Answer extends object>(
  answer: (index: ModelIndex, element: About) => Answer,
): (index: ModelIndex, element: About) => Answer {
  const kept = new WeakMap<ModelIndex, WeakMap<About, Answer>>()
  return (index, element) => {
    const answers = kept.get(index) ?? new WeakMap<About, Answer>()
    kept.set(index, answers)
    const found = answers.get(element) ?? answer(index, element)
    answers.set(element, found)
    return found
  }
}
