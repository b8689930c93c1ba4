import { type Expression, expressionParts } from '@landfall/model'

/** The expression and everything in it, outermost first. */
export function subexpressions(expression: Expression): Expression[] {
  return [expression, ...expressionParts(expression).flatMap(subexpressions)]
}
