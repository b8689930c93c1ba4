import type { Connection } from './connection.ts'
import { type ConnectionNeed, type ConnectionNeedName, connectionNeeds } from './connection-needs.ts'
import { connectionsFrom } from './connections-from.ts'
import type { Element } from './elements.ts'
import type { ModelIndex } from './model-index.ts'

/**
 * How many ties an element has of those that a need counts. What it says of stickies that nobody knows counts:
 * somebody meant something by it. 0 for an element of another kind.
 */
export function countTies(index: ModelIndex, element: Element, name: ConnectionNeedName): number {
  const need: ConnectionNeed = connectionNeeds[name]
  return element.kind === need.of ? madeByOthers(index, element, need) + madeByItself(element, need) : 0
}

/** Whether an element has fewer ties than it needs. False for an element of another kind. */
export function lacksTies(index: ModelIndex, element: Element, name: ConnectionNeedName): boolean {
  const need: ConnectionNeed = connectionNeeds[name]
  if (element.kind !== need.of) return false
  const count = madeByOthers(index, element, need)
  return count < need.min && count + madeByItself(element, need) < need.min
}

function madeByOthers(index: ModelIndex, element: Element, need: ConnectionNeed): number {
  const framed = need.by.includes('stands in') ? frameTies(index, element, need) : 0
  return framed + counted(index.byTarget.get(element.id) ?? [], need)
}

function madeByItself(element: Element, need: ConnectionNeed): number {
  return counted(connectionsFrom(element), need)
}

function counted(connections: readonly Connection[], { by }: ConnectionNeed): number {
  return connections.reduce((count, { kind }) => (by.includes(kind) ? count + 1 : count), 0)
}

function frameTies(index: ModelIndex, element: Element, need: ConnectionNeed): number {
  if (element.kind === 'command') return element.aggregate === undefined ? 0 : 1
  const members =
    element.kind === 'context' ? index.byContext.get(element.name) : index.byAggregate.get(element.id)
  return (members ?? []).filter(({ kind }) => need.with === undefined || kind === need.with).length
}
