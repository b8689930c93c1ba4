import type { Connection } from './connection.ts'
import { connectionsFrom } from './connections-from.ts'
import type { Command, Element, ElementId, ElementKind, Event, Model, NamedElement } from './elements.ts'

/**
 * A model, ready to be asked: made once, in one pass, and never changed. Ask it through the questions of this
 * package; its maps are theirs. Lists are in the order of the text.
 */
export interface ModelIndex {
  readonly model: Model
  /** Of two elements with one id (a finding) the first. */
  readonly byId: ReadonlyMap<ElementId, Element>
  readonly byKind: ReadonlyMap<ElementKind, readonly Element[]>
  readonly byName: ReadonlyMap<string, readonly NamedElement[]>
  /** What stands in a context, by its name; a context without anything in it is there too. */
  readonly byContext: ReadonlyMap<string, readonly Element[]>
  /** What stands in an aggregate, by its id. */
  readonly byAggregate: ReadonlyMap<ElementId, readonly (Command | Event)[]>
  /** Who mentions an element. Mentions without a target are in none of these lists. */
  readonly byTarget: ReadonlyMap<ElementId, readonly Connection[]>
  /** The mentions without a target. */
  readonly withoutTarget: readonly Connection[]
  /** Where an element stands in the order of the text, from 0. */
  readonly positions: ReadonlyMap<Element, number>
}

/** Linear in the size of the model, which may have findings of any kind: nothing here fails. */
export function indexModel(model: Model): ModelIndex {
  const byId = new Map<ElementId, Element>()
  const byKind = new Map<ElementKind, Element[]>()
  const byName = new Map<string, NamedElement[]>()
  const byContext = new Map<string, Element[]>()
  const byAggregate = new Map<ElementId, (Command | Event)[]>()
  const byTarget = new Map<ElementId, Connection[]>()
  const withoutTarget: Connection[] = []
  const positions = new Map<Element, number>()
  for (const element of model.elements) {
    positions.set(element, positions.size)
    if (!byId.has(element.id)) byId.set(element.id, element)
    addTo(byKind, element.kind, element)
    if ('name' in element) addTo(byName, element.name, element)
    if (element.kind === 'context' && !byContext.has(element.name)) byContext.set(element.name, [])
    if (element.context !== undefined) addTo(byContext, element.context, element)
    if ('aggregate' in element && element.aggregate !== undefined)
      addTo(byAggregate, element.aggregate, element)
    for (const connection of connectionsFrom(element)) {
      const { target } = connection.reference
      if (target === undefined) withoutTarget.push(connection)
      else addTo(byTarget, target, connection)
    }
  }
  return { model, byId, byKind, byName, byContext, byAggregate, byTarget, withoutTarget, positions }
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
