import { connectionsFrom, type Element, type ElementId, type ModelIndex } from '@landfall/model'
import type { Reach } from './rule.ts'

const REACH_MAX = 3

/**
 * How many neighbours away from each element something has changed: 0 for what has changed itself, is new or has gone;
 * what is further than 3 away is left out. Costs time in proportion to what has changed and what is near it.
 *
 * Neighbours are an element and what it mentions, and an aggregate and what stands in it, as it was and as it is. A
 * context has its contents as neighbours, but is none of theirs: otherwise everything in it would be near everything.
 * An element has changed if it is another object. Elements that share an id are near each other's changes alike.
 */
export function nearChanges(before: ModelIndex, now: ModelIndex): ReadonlyMap<ElementId, Reach> {
  const changed = [...missingFrom(before, now), ...missingFrom(now, before)]
  const near = new Map<ElementId, Reach>(changed.map(({ id }) => [id, 0]))
  const graphs = [graphOf(before), graphOf(now)]
  let edge: ReadonlySet<ElementId> = new Set(near.keys())
  for (const reach of [1, 2, REACH_MAX] as const) {
    const next = new Set<ElementId>()
    for (const id of edge) {
      for (const neighboursOf of graphs) {
        for (const neighbour of neighboursOf(id)) {
          if (near.has(neighbour)) continue
          near.set(neighbour, reach)
          next.add(neighbour)
        }
      }
    }
    edge = next
  }
  return near
}

function missingFrom(one: ModelIndex, other: ModelIndex): readonly Element[] {
  return one.model.elements.filter((element) => !other.positions.has(element))
}

/** All whose rules may look at an element of this id. */
function graphOf(index: ModelIndex): (id: ElementId) => Iterable<ElementId> {
  const copies = copiesIn(index)
  return function* (id) {
    const first = index.byId.get(id)
    for (const element of copies.get(id) ?? (first ? [first] : [])) yield* mentionedBy(element)
    for (const { source } of index.byTarget.get(id) ?? []) yield source.id
    for (const member of index.byAggregate.get(id) ?? []) yield member.id
  }
}

function* mentionedBy(element: Element): Iterable<ElementId> {
  for (const { reference } of connectionsFrom(element))
    if (reference.target !== undefined) yield reference.target
  if ('aggregate' in element && element.aggregate !== undefined) yield element.aggregate
  if (element.context !== undefined) yield `context ${element.context}`
}

/** Elements that share their id with others: a finding, and rare. */
function copiesIn({ model, byId }: ModelIndex): ReadonlyMap<ElementId, readonly Element[]> {
  if (byId.size === model.elements.length) return new Map()
  const groups = Map.groupBy(model.elements, ({ id }) => id)
  return new Map([...groups].filter(([, elements]) => elements.length > 1))
}
