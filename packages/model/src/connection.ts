import type { Arrow, SystemAnswer } from './command-clause.ts'
import type {
  Command,
  ContextReading,
  Fold,
  Hotspot,
  Ignore,
  Opportunity,
  Outcome,
  Policy,
  Process,
  ProcessStep,
  Publication,
  Reading,
  Reference,
  Relation,
  Scenario,
  Screen,
  StormPromise,
  Subscription,
  System,
  SystemReaction,
  View,
} from './elements.ts'
import type { Sending } from './sending.ts'

/**
 * An arrow on the wall: `source` mentions another element, and `kind` says what for. Read it as a sentence:
 * "command PauseSubscription records SubscriptionPaused". The reference may have no target.
 */
export type Connection = { readonly reference: Reference } & (
  | { readonly kind: 'is issued by'; readonly source: Command }
  | { readonly kind: 'records'; readonly source: Command; readonly arrow: Arrow; readonly outcome: Outcome }
  | { readonly kind: 'hears'; readonly source: System; readonly reaction: SystemReaction }
  | {
      readonly kind: 'answers'
      readonly source: System
      readonly reaction: SystemReaction
      readonly answer: SystemAnswer
    }
  | { readonly kind: 'may send'; readonly source: System }
  | { readonly kind: 'reads'; readonly source: System | ContextReading; readonly reading: Reading }
  | { readonly kind: 'reacts to'; readonly source: Policy }
  | { readonly kind: 'goes through'; readonly source: Policy }
  | { readonly kind: 'handles'; readonly source: Process; readonly step: ProcessStep }
  | { readonly kind: 'ends on'; readonly source: Process }
  | { readonly kind: 'sends'; readonly source: Policy | Process; readonly sending: Sending }
  | { readonly kind: 'folds'; readonly source: View; readonly fold: Fold }
  | { readonly kind: 'is for'; readonly source: View | Screen }
  | { readonly kind: 'shows'; readonly source: Screen }
  | { readonly kind: 'offers'; readonly source: Screen }
  | { readonly kind: 'is made from'; readonly source: Publication }
  | { readonly kind: 'subscribes to'; readonly source: Subscription }
  | { readonly kind: 'relates'; readonly source: Relation }
  | { readonly kind: 'is about'; readonly source: Hotspot | Opportunity | Ignore }
  | { readonly kind: 'speaks of'; readonly source: StormPromise }
  | { readonly kind: 'plays'; readonly source: Scenario }
)

export type ConnectionKind = Connection['kind']

/** The connection type of a kind: `ConnectionOf<'folds'>` starts at a view and has the fold. */
export type ConnectionOf<Kind extends ConnectionKind> = Extract<Connection, { readonly kind: Kind }>
