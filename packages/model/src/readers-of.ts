import type { Connection, ConnectionOf } from './connection.ts'
import { connectionsTo } from './connections-to.ts'
import type { Actor, ContextReading, Policy, Publication, Reading, Screen, System, View } from './elements.ts'
import type { ModelIndex } from './model-index.ts'
import { targetOf } from './target-of.ts'

/** Who looks at a view. */
export type ViewReader =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'screen'; readonly screen: Screen }
  | { readonly kind: 'system'; readonly system: System; readonly reading: Reading }
  /** The context in which `reads …` stands; absent where it stands in none. */
  | { readonly kind: 'context'; readonly context?: string; readonly reading: ContextReading }
  /** It goes through the rows, `for each`. */
  | { readonly kind: 'policy'; readonly policy: Policy }
  /** It is made from the rows. */
  | { readonly kind: 'publication'; readonly publication: Publication }

/** Who looks at a view: the actors it is for, then the others in the order of the text. Empty if nobody does. */
export function readersOf(index: ModelIndex, view: View): readonly ViewReader[] {
  const actors = view.actors.flatMap((reference): ViewReader[] => {
    const actor = targetOf(index, reference, 'actor')
    return actor ? [{ kind: 'actor', actor }] : []
  })
  const others = connectionsTo(index, view).flatMap((connection) => readerOf(connection) ?? [])
  return [...actors, ...others]
}

function readerOf(connection: Connection): ViewReader | undefined {
  switch (connection.kind) {
    case 'shows':
      return { kind: 'screen', screen: connection.source }
    case 'reads':
      return outsiderOf(connection)
    case 'goes through':
      return { kind: 'policy', policy: connection.source }
    case 'is made from':
      return { kind: 'publication', publication: connection.source }
    default:
      return undefined
  }
}

function outsiderOf({ source, reading }: ConnectionOf<'reads'>): ViewReader {
  if (source.kind === 'system') return { kind: 'system', system: source, reading }
  const { context } = source
  return { kind: 'context', reading: source, ...(context !== undefined && { context }) }
}
