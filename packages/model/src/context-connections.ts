import type { Connection } from './connection.ts'
import { connectionsFrom } from './connections-from.ts'
import type { Command, Event, Publication, Relation, View } from './elements.ts'
import { elementsOf } from './elements-of.ts'
import type { ModelIndex } from './model-index.ts'
import { targetOf } from './target-of.ts'

/** Something of one context that another uses: a `publication` is offered to it, anything else is not. */
export interface ContextUse {
  readonly connection: Connection
  readonly used: Publication | Event | Command | View
}

/** What one context knows of another. */
export interface ContextConnection {
  readonly user: string
  readonly owner: string
  readonly uses: readonly ContextUse[]
  /** What was declared: `relation owner -> user: …`. */
  readonly relations: readonly Relation[]
}

/**
 * One for each pair of contexts where one uses something of the other, or a relation says how they stand: first in
 * the order of the uses, then of the relations. Stickies that only talk about others (hot spots, promises,
 * scenarios) use nothing, and what stands outside all contexts belongs to none.
 */
export function contextConnections(index: ModelIndex): readonly ContextConnection[] {
  const pairs = new Map<string, { user: string; owner: string; uses: ContextUse[]; relations: Relation[] }>()
  const pairOf = ({ user, owner }: { user: string; owner: string }) => {
    const text = JSON.stringify([user, owner])
    const pair = pairs.get(text) ?? { user, owner, uses: [], relations: [] }
    pairs.set(text, pair)
    return pair
  }
  for (const element of index.model.elements) {
    for (const use of usesIn(index, connectionsFrom(element))) {
      const { user, owner } = endsOf(use)
      if (user !== undefined && owner !== undefined && user !== owner) pairOf({ user, owner }).uses.push(use)
    }
  }
  for (const relation of elementsOf(index, 'relation')) {
    const owner = targetOf(index, relation.from, 'context')
    const user = targetOf(index, relation.to, 'context')
    if (owner && user) pairOf({ user: user.name, owner: owner.name }).relations.push(relation)
  }
  return [...pairs.values()]
}

function usesIn(index: ModelIndex, connections: readonly Connection[]): readonly ContextUse[] {
  return connections.flatMap((connection) => {
    if (isTalk(connection)) return []
    const used = targetOf(index, connection.reference, 'publication', 'event', 'command', 'view')
    return used ? [{ connection, used }] : []
  })
}

function isTalk({ kind }: Connection): boolean {
  return kind === 'is about' || kind === 'speaks of' || kind === 'plays'
}

function endsOf({ connection, used }: ContextUse): { user: string | undefined; owner: string | undefined } {
  return { user: connection.source.context, owner: used.context }
}
