import type { Expression } from '@landfall/model'

/** What interpreting a storm needs from outside. */
export interface InterpretOptions {
  /**
   * An expression as storm text on one line; `@landfall/language` has one. Without it the conditions of `always` are
   * told apart by their numbers.
   */
  readonly printExpression?: (expression: Expression) => string
}
