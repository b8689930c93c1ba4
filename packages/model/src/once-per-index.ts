import type { ModelIndex } from './model-index.ts'

/** An answer that is worked out when it is first asked for and kept for as long as its index is. */
export function oncePerIndex<Answer extends object>(
  answer: (index: ModelIndex) => Answer,
): (index: ModelIndex) => Answer {
  const answers = new WeakMap<ModelIndex, Answer>()
  return (index) => {
    const known = answers.get(index)
    if (known) return known
    const found = answer(index)
    answers.set(index, found)
    return found
  }
}
