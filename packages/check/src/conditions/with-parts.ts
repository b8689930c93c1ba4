import type { Expression } from '@landfall/model'

/** The same expression made of other parts: each is changed, in the order of the text. A leaf stays as it is. */
export function withParts(expression: Expression, change: (part: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'text': {
      const parts = expression.parts.map((part) => (typeof part === 'string' ? part : change(part)))
      return { ...expression, parts }
    }
    case 'member':
      return { ...expression, of: change(expression.of) }
    case 'binary':
      return { ...expression, left: change(expression.left), right: change(expression.right) }
    case 'not':
    case 'negative':
    case 'is missing':
    case 'to decimal':
      return { ...expression, operand: change(expression.operand) }
    case 'if': {
      const { condition, yes, no } = expression
      return { ...expression, condition: change(condition), yes: change(yes), no: change(no) }
    }
    case 'match': {
      const arms = expression.arms.map((arm) => ({ ...arm, value: change(arm.value) }))
      return { ...expression, of: change(expression.of), arms }
    }
    case 'record': {
      const fields = expression.fields.map((field) => ({ ...field, value: change(field.value) }))
      return { ...expression, fields }
    }
    case 'list':
      return { ...expression, items: expression.items.map(change) }
    case 'call':
    case 'built-in':
      return { ...expression, arguments: expression.arguments.map(change) }
    case 'lambda':
      return { ...expression, body: change(expression.body) }
    case 'literal':
    case 'duration':
    case 'missing':
    case 'alternative':
    case 'name':
    case 'invalid':
      return expression
  }
}
