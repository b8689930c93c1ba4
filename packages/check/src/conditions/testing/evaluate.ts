import type { Expression, Pattern } from '@landfall/model'

/** Values by their keys, such as `message.a`; a local of a lambda by its name. */
export type Values = ReadonlyMap<string, unknown>

/** What cannot be worked out: a value that nobody has given yet, or an expression with a finding. */
export class NoValue extends Error {}

/**
 * What an expression works out to, for the part of the language that the tests draw: Decimals are halves, which a
 * float holds exactly; lengths of time have no months.
 *
 * @throws NoValue
 */
export function evaluate(expression: Expression, values: Values): unknown {
  const of = (part: Expression): unknown => evaluate(part, values)
  switch (expression.kind) {
    case 'literal':
      return isDecimal(expression) ? Number(expression.value) : expression.value
    case 'duration':
      return expression.value.ms
    case 'alternative':
      return expression.name
    case 'missing':
      return undefined
    case 'name':
      return strict(expression, looked(expression, values))
    case 'not':
      return !of(expression.operand)
    case 'negative':
      return -Number(of(expression.operand))
    case 'is missing':
      return (loose(expression.operand, values) === undefined) !== expression.negated
    case 'if':
      return of(expression.condition) ? of(expression.yes) : of(expression.no)
    case 'match': {
      const value = loose(expression.of, values)
      const arm = expression.arms.find(({ patterns }) => patterns.some((pattern) => fits(pattern, value)))
      if (!arm) throw new NoValue()
      return of(arm.value)
    }
    case 'list':
      return expression.items.map(of)
    case 'to decimal':
      return of(expression.operand)
    case 'binary':
      return evaluateBinary(expression, values)
    case 'built-in':
      return evaluateBuiltIn(expression, values)
    default:
      throw new NoValue()
  }
}

function isDecimal({ type }: Expression): boolean {
  return type.kind === 'basic' && type.name === 'Decimal'
}

function looked(expression: Expression & { readonly kind: 'name' }, values: Values): unknown {
  const { scope, name } = expression
  return values.get(scope === 'local' ? name : `${scope}.${name}`)
}

function loose(expression: Expression, values: Values): unknown {
  return expression.kind === 'name' ? looked(expression, values) : evaluate(expression, values)
}

function strict({ type }: Expression, value: unknown): unknown {
  if (value === undefined && type.kind !== 'optional' && type.kind !== 'nothing') throw new NoValue()
  return value
}

function fits(pattern: Pattern, value: unknown): boolean {
  switch (pattern.kind) {
    case 'otherwise':
      return true
    case 'missing':
      return value === undefined
    case 'alternative':
      return value === pattern.name
    case 'literal':
      return value === pattern.value
  }
}

function evaluateBinary(expression: Expression & { readonly kind: 'binary' }, values: Values): unknown {
  const { operator, left, right } = expression
  const first = operator === '??' ? loose(left, values) : evaluate(left, values)
  const second = (): unknown => evaluate(right, values)
  if (operator === 'and') return first ? second() : false
  if (operator === 'or') return first ? true : second()
  if (operator === '??') return first ?? second()
  const other = second()
  if (operator === '==' || operator === '!=') return (first === other) === (operator === '==')
  if (operator === 'contains') return Array.isArray(first) && first.includes(other)
  if (typeof first === 'string' && typeof other === 'string')
    return compare(operator, first < other ? -1 : first > other ? 1 : 0)
  return calculate(operator, Number(first), Number(other))
}

function calculate(operator: string, first: number, other: number): unknown {
  switch (operator) {
    case '+':
      return first + other
    case '-':
      return first - other
    case '*':
      return first * other
    case 'mod':
      if (other === 0) throw new NoValue()
      return ((first % other) + other) % other
    default:
      return compare(operator, first - other)
  }
}

function compare(operator: string, order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
    default:
      throw new NoValue()
  }
}

function evaluateBuiltIn(expression: Expression & { readonly kind: 'built-in' }, values: Values): unknown {
  const [first, second] = expression.arguments
  const list = first && evaluate(first, values)
  if (!Array.isArray(list)) throw new NoValue()
  if (expression.name === 'count') return list.length
  if (second?.kind !== 'lambda') throw new NoValue()
  const holds = (item: unknown): boolean =>
    Boolean(evaluate(second.body, new Map([...values, [second.parameter, item]])))
  return expression.name === 'any' ? list.some(holds) : list.every(holds)
}
