import type { Connection } from './connection.ts'
import { connectionsTo } from './connections-to.ts'
import type {
  Event,
  Fold,
  Policy,
  Process,
  ProcessStep,
  Publication,
  System,
  SystemReaction,
  View,
} from './elements.ts'
import type { ModelIndex } from './model-index.ts'

/** What listens to an event. */
export type Reaction =
  | { readonly kind: 'policy'; readonly policy: Policy }
  | { readonly kind: 'process'; readonly process: Process; readonly step: ProcessStep }
  | { readonly kind: 'process end'; readonly process: Process }
  | { readonly kind: 'system'; readonly system: System; readonly reaction: SystemReaction }
  | { readonly kind: 'view'; readonly view: View; readonly fold: Fold }
  | { readonly kind: 'publication'; readonly publication: Publication }

/**
 * What listens to an event, in the order of the text; a process or view that has several things to do with it is
 * there for each. Empty if nothing does. A publication made from a view listens to that view, not to its events.
 */
export function reactionsTo(index: ModelIndex, event: Event | Publication): readonly Reaction[] {
  return connectionsTo(index, event).flatMap((connection) => reactionOf(connection) ?? [])
}

function reactionOf(connection: Connection): Reaction | undefined {
  switch (connection.kind) {
    case 'reacts to':
      return { kind: 'policy', policy: connection.source }
    case 'handles':
      return { kind: 'process', process: connection.source, step: connection.step }
    case 'ends on':
      return { kind: 'process end', process: connection.source }
    case 'hears':
      return { kind: 'system', system: connection.source, reaction: connection.reaction }
    case 'folds':
      return { kind: 'view', view: connection.source, fold: connection.fold }
    case 'is made from':
      return { kind: 'publication', publication: connection.source }
    default:
      return undefined
  }
}
