import type { Expression } from '@landfall/model'

/** What the documents need from outside. */
export interface DocumentOptions {
  /** An expression as storm text on one line; `@landfall/language` has one. */
  readonly printExpression: (expression: Expression) => string
}
