import type { Connection } from './connection.ts'
import { connectionsTo } from './connections-to.ts'
import type { Actor, Command, Screen, System } from './elements.ts'
import type { ModelIndex } from './model-index.ts'
import type { Sending } from './sending.ts'
import { targetOf } from './target-of.ts'

/** Who issues a command: a person, by hand or on a screen, a system of its own accord, a policy or a process. */
export type Issuer =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'screen'; readonly screen: Screen }
  | { readonly kind: 'system'; readonly system: System }
  | Sending

/** Who issues a command: the actors it names, then the others in the order of the text. Empty if nobody does. */
export function issuersOf(index: ModelIndex, command: Command): readonly Issuer[] {
  const actors = command.actors.flatMap((reference): Issuer[] => {
    const actor = targetOf(index, reference, 'actor')
    return actor ? [{ kind: 'actor', actor }] : []
  })
  const others = connectionsTo(index, command).flatMap((connection) => issuerOf(connection) ?? [])
  return [...actors, ...others]
}

function issuerOf(connection: Connection): Issuer | undefined {
  switch (connection.kind) {
    case 'offers':
      return { kind: 'screen', screen: connection.source }
    case 'may send':
      return { kind: 'system', system: connection.source }
    case 'sends':
      return connection.sending
    default:
      return undefined
  }
}
