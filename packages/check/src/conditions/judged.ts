import type { Arrow, Expression, Requirement } from '@landfall/model'
import type { Judgement } from './judge-condition.ts'
import type { Known } from './known.ts'

/** Where a condition stands, and so what depends on it. */
type ConditionRole =
  | { readonly role: 'requires'; readonly requirement: Requirement }
  /** `when` of an arrow. */
  | { readonly role: 'arrow'; readonly arrow: Arrow }
  /** `where` behind the event of a policy. */
  | { readonly role: 'event' }
  /** `where` behind `for each`. */
  | { readonly role: 'rows' }
  /** `when` of a process. */
  | { readonly role: 'step' }
  /** `where` of a view. */
  | { readonly role: 'fold' }
  | { readonly role: 'always' }

/** A condition of which something is certain. */
export type Judged = Judgement<Known> & ConditionRole & { readonly condition: Expression }
