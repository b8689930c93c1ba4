import { type Expression, expressionParts } from '@landfall/model'

/** A longer key is no key: comparing it would cost more than it tells. */
const KEY_LENGTH_MAX = 600

/**
 * A text for what an expression works out to: two expressions of one key have the same value wherever both stand in
 * one moment. Undefined where nothing can be said: `newId` is another one each time, and `invalid` has no value.
 */
export function expressionKey(expression: Expression): string | undefined {
  const path = pathKey(expression)
  if (path !== undefined) return path
  // An Int where a Decimal is wanted is the same number.
  if (expression.kind === 'to decimal') return expressionKey(expression.operand)
  const head = headOf(expression)
  if (head === undefined) return undefined
  const keys = expressionParts(expression).map(expressionKey)
  if (keys.includes(undefined)) return undefined
  const key = keys.length === 0 ? head : `${head}(${keys.join(', ')})`
  return key.length <= KEY_LENGTH_MAX ? key : undefined
}

/** `state.x` and plain `x` are the same value, and so are `event.x`, `command.x` and `x`. */
function pathKey(expression: Expression): string | undefined {
  if (expression.kind === 'name') {
    const { scope, name } = expression
    return scope === 'port' && name === 'newId' ? undefined : `${scope}.${name}`
  }
  if (expression.kind !== 'member') return undefined
  const { of, name } = expression
  if (of.kind === 'name' && of.scope === 'whole')
    return `${of.name === 'state' || of.name === 'row' ? of.name : 'message'}.${name}`
  const whole = expressionKey(of)
  return whole === undefined ? undefined : `${whole}.${name}`
}

/** What an expression says besides its parts. */
function headOf(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'literal':
      return `${typeof expression.value === 'number' ? '#' : '='}${JSON.stringify(expression.value)}`
    case 'duration':
      return durationKey(expression.value)
    case 'alternative':
      return `'${expression.name}`
    case 'binary':
      return expression.operator
    case 'is missing':
      return expression.negated ? 'is there' : 'is missing'
    case 'match':
      return `match ${JSON.stringify(expression.arms.map(({ patterns }) => patterns))}`
    case 'text':
      return `text ${JSON.stringify(expression.parts.map((part) => (typeof part === 'string' ? part : 0)))}`
    case 'record':
      return `record ${JSON.stringify(expression.fields.map(({ name }) => name))}`
    case 'call':
      return `call ${expression.target}`
    case 'built-in':
      return expression.name
    case 'lambda':
      return `${expression.parameter} ->`
    case 'missing':
    case 'not':
    case 'negative':
    case 'if':
    case 'list':
      return expression.kind
    case 'name':
    case 'member':
    case 'to decimal':
    case 'invalid':
      return undefined
  }
}

function durationKey({ months, ms }: { readonly months: number; readonly ms: number }): string {
  return `${months} months ${ms} ms`
}
