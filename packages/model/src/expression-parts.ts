import type { Expression } from './expression.ts'

/** The expressions that an expression is directly made of, in the order of the text. Empty for a leaf. */
export function expressionParts(expression: Expression): readonly Expression[] {
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
    case 'literal':
    case 'duration':
    case 'missing':
    case 'alternative':
    case 'name':
    case 'invalid':
      return []
  }
}
