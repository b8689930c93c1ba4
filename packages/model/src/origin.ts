import type { Field } from './elements.ts'
import type { Expression } from './expression.ts'

/** Where the value of a field comes from. */
export type Origin =
  /** It stands in the braces. */
  | { readonly kind: 'expression'; readonly expression: Expression }
  /** Copied from the field of this name of the command at hand. */
  | { readonly kind: 'command field'; readonly field: Field }
  /** Copied from the field of this name of the event or publication at hand, its key included. */
  | { readonly kind: 'event field'; readonly field: Field }
  /** Copied from the field of this name of the state: of the aggregate as it was, or of the process as it then is. */
  | { readonly kind: 'state'; readonly field: Field }
  /** The key of the instance at hand. */
  | { readonly kind: 'key'; readonly field: Field }
  /** Copied from the field of this name of the row at hand. */
  | { readonly kind: 'row'; readonly field: Field }
  /** A system says it in its answer. */
  | { readonly kind: 'supplied by system'; readonly field: Field }
  /** Whoever issues the command says it: a person, or a system of its own accord. */
  | { readonly kind: 'given' }
  /** What the field itself says for when nothing else does. */
  | { readonly kind: 'default'; readonly expression: Expression }
  /** It keeps what it has; in a row or state that begins, its default, and without one it is missing. */
  | { readonly kind: 'untouched' }
  /** Nothing gives it a value: an optional field is missing, any other cannot be filled. */
  | { readonly kind: 'none' }

/** A field and where its value comes from. */
export interface FieldOrigin {
  readonly field: Field
  readonly origin: Origin
}
