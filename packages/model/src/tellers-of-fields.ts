import { connectionsTo } from './connections-to.ts'
import type { Element, ElementId, Send } from './elements.ts'
import type { ModelIndex } from './model-index.ts'

/**
 * The elements whose text may say something about fields of an element, in the order of the model: itself, who stands
 * in its frame, who mentions it, and the commands that these send, since a command tells where its arguments come
 * from. For an aggregate also the systems that answer with one of its events, as they look at its state.
 */
export function tellersOfFields(index: ModelIndex, id: ElementId): readonly Element[] {
  const tellers = new Set<Element>(elementsOfId(index, id))
  const sends = [...tellers].flatMap((own) => (own.kind === 'process' ? sendsOf(own) : []))
  for (const member of index.byAggregate.get(id) ?? []) {
    tellers.add(member)
    for (const { source } of connectionsTo(index, member, 'answers')) tellers.add(source)
  }
  for (const connection of connectionsTo(index, { id })) {
    tellers.add(connection.source)
    if (connection.kind === 'reacts to' || connection.kind === 'goes through')
      sends.push(...connection.source.sends)
    if (connection.kind === 'handles') sends.push(...connection.step.sends)
  }
  for (const command of new Set(sends.map((send) => send.command.target)))
    for (const each of elementsOfId(index, command)) tellers.add(each)
  return [...tellers].toSorted((left, right) => positionOf(index, left) - positionOf(index, right))
}

function sendsOf({ steps, timeout }: Extract<Element, { readonly kind: 'process' }>): Send[] {
  return [...steps.flatMap((step) => step.sends), ...(timeout?.sends ?? [])]
}

/** Several where an id was used twice: what each of them says counts. */
function elementsOfId(index: ModelIndex, id: ElementId | undefined): readonly Element[] {
  const first = id === undefined ? undefined : index.byId.get(id)
  if (!first) return []
  return 'name' in first ? (index.byName.get(first.name) ?? []).filter((each) => each.id === id) : [first]
}

function positionOf(index: ModelIndex, element: Element): number {
  return index.positions.get(element) ?? 0
}
