import type { Element, ElementId, ElementKind } from '@landfall/model'
import type { Flow } from './flows.ts'

/** A sticky that stands in no context and goes with what stands in one. */
export interface Companion {
  readonly id: ElementId
  readonly kind: ElementKind
  /** Of its place: people are stuck at every context in which they take part. */
  readonly key: string
}

const KINDS: readonly ElementKind[] = ['actor', 'system', 'hotspot', 'opportunity']

/** The companions of each context, by its name. What is connected to nothing in a context goes with none. */
export function companionsOf(
  elements: readonly Element[],
  flows: readonly Flow[],
): ReadonlyMap<string, readonly Companion[]> {
  const known = new Map(elements.map((element) => [element.id, element]))
  const contexts = new Map<ElementId, Set<string>>()
  const add = (id: ElementId, other: ElementId) => {
    const element = known.get(id)
    const context = known.get(other)?.context
    if (!element || context === undefined || element.context !== undefined || !KINDS.includes(element.kind))
      return
    const there = contexts.get(id)
    if (there) there.add(context)
    else contexts.set(id, new Set([context]))
  }
  for (const { from, to } of flows) {
    add(from, to)
    add(to, from)
  }
  const companions = [...contexts].flatMap(([id, names]) => {
    const kind = known.get(id)?.kind ?? 'actor'
    const stuck = kind === 'actor' ? [...names] : [...names].slice(0, 1)
    return stuck.map((context, at) => ({ context, id, kind, key: at === 0 ? id : `${id}#${at + 1}` }))
  })
  return Map.groupBy(companions, ({ context }) => context)
}
