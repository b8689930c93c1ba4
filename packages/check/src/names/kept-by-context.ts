import type { NamedElement } from '@landfall/model'

/**
 * Asks a question about the elements of each context, and again only about those contexts of which an element is
 * another object than the last time. Answers are kept for as long as the first element of a context is.
 *
 * @param answer - about elements of one context; it may look at nothing else.
 */
export function keptByContext<Named extends NamedElement, Answer>(
  answer: (elements: readonly Named[]) => Answer,
): (elements: readonly Named[]) => readonly Answer[] {
  const kept = new WeakMap<Named, { readonly elements: readonly Named[]; readonly answer: Answer }>()
  return (elements) =>
    byContext(elements).flatMap((group) => {
      const [first] = group
      if (!first) return []
      const before = kept.get(first)
      if (before && areSame(before.elements, group)) return [before.answer]
      const now = { elements: group, answer: answer(group) }
      kept.set(first, now)
      return [now.answer]
    })
}

/** In the order in which the contexts come first; those that stand in none are a group as well. */
function byContext<Named extends NamedElement>(elements: readonly Named[]): readonly (readonly Named[])[] {
  const groups = new Map<string | undefined, Named[]>()
  let context: string | undefined
  let group: Named[] | undefined
  for (const element of elements) {
    // Elements of one context mostly stand together.
    if (!group || element.context !== context) {
      context = element.context
      group = groups.get(context) ?? []
      groups.set(context, group)
    }
    group.push(element)
  }
  return [...groups.values()]
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && now.every((element, at) => element === before[at])
}
