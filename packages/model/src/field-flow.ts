import type { ElementId } from './elements.ts'
import type { FieldAddress } from './field-address.ts'
import type { Origin } from './origin.ts'

/** One way in which a field gets its value. */
export interface FieldSource {
  readonly origin: Origin
  /** The fields that the value is made of, each once; empty for a constant and for what comes from outside. */
  readonly reads: readonly FieldAddress[]
  /** Whose text says so: for example the command that records the event, or the view that folds it. */
  readonly by: ElementId
  /** The event, publication or view that it happens on, where there is one. */
  readonly on?: ElementId
}

/** One way in which the value of a field matters. */
export type FieldUse =
  /** It goes into another field. */
  | { readonly kind: 'field'; readonly field: FieldAddress; readonly by: ElementId }
  /** It decides: in `requires`, `when`, `where` or `always`. */
  | { readonly kind: 'condition'; readonly by: ElementId }
  /** It says how long a command waits. */
  | { readonly kind: 'delay'; readonly by: ElementId }
  /** An actor, screen, system or other context sees it. */
  | { readonly kind: 'seen'; readonly by: ElementId }
  /** A promise goes `by` it. */
  | { readonly kind: 'promise'; readonly by: ElementId }

/** One of both: what gives a field its value, or what looks at it otherwise. */
export type FieldFlow =
  | { readonly to: FieldAddress; readonly source: FieldSource }
  | { readonly from: FieldAddress; readonly use: FieldUse }
