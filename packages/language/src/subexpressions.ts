import type { Expression } from '@landfall/model'

/** The expression and everything in it, outermost first. */
export function subexpressions(expression: Expression): Expression[] {
  return [expression, ...parts(expression).flatMap(subexpressions)]
}

function parts(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'text':
      return expression.parts.filter((part) => typeof part !== 'string')
    case 'member':
      return [expression.of]
    case 'binary':
      return [expression.left, expression.right]
    case 'not':
    case 'negative':
    case 'is missing':
    case 'to decimal':
      return [expression.operand]
    case 'if':
      return [expression.condition, expression.yes, expression.no]
    case 'match':
      return [expression.of, ...expression.arms.map(({ value }) => value)]
    case 'record':
      return expression.fields.map(({ value }) => value)
    case 'list':
      return expression.items
    case 'call':
    case 'built-in':
      return expression.arguments
    case 'lambda':
      return [expression.body]
    default:
      return []
  }
}
