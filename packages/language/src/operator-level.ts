import type { Expression } from '@landfall/model'

/** How tightly each kind of expression holds its parts; a part that holds less tightly needs parentheses. */
export const LEVELS = {
  or: 1,
  and: 2,
  not: 3,
  'is missing': 4,
  '==': 5,
  '!=': 5,
  '<': 5,
  '<=': 5,
  '>': 5,
  '>=': 5,
  contains: 5,
  '??': 6,
  '+': 7,
  '-': 7,
  '*': 8,
  '/': 8,
  mod: 8,
  div: 8,
  negative: 9,
  member: 10,
  whole: 11,
} as const

/** The level of an expression as it is printed. */
export function levelOf(expression: Expression): number {
  switch (expression.kind) {
    case 'if':
    case 'match':
    case 'lambda':
      return 0
    case 'binary':
      return LEVELS[expression.operator]
    case 'not':
    case 'is missing':
    case 'negative':
      return LEVELS[expression.kind]
    case 'to decimal':
      return levelOf(expression.operand)
    case 'duration':
      return expression.value.months !== 0 && expression.value.ms !== 0 ? LEVELS['+'] : LEVELS.whole
    default:
      return LEVELS.whole
  }
}
