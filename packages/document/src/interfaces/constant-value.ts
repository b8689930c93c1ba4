import { type Expression, isoDuration } from '@landfall/model'

/**
 * The value of a default in the form of JSON. Undefined for `missing`, and for what only a run can work out, such as
 * the call of a function.
 */
export function constantValue(expression: Expression): unknown {
  switch (expression.kind) {
    case 'literal':
      return literalValue(expression.value, expression.type.kind === 'basic' ? expression.type.name : '')
    case 'duration':
      return isoDuration(expression.value)
    case 'alternative':
      return expression.name
    case 'text':
      return expression.parts.every((part) => typeof part === 'string')
        ? expression.parts.join('')
        : undefined
    case 'negative':
      return negative(constantValue(expression.operand))
    case 'to decimal': {
      const value = constantValue(expression.operand)
      return typeof value === 'number' ? String(value) : undefined
    }
    case 'list':
      return whole(expression.items.map(constantValue))
    case 'record': {
      const values = whole(expression.fields.map(({ value }) => constantValue(value)))
      return values && Object.fromEntries(expression.fields.map(({ name }, at) => [name, values[at]]))
    }
    case 'missing':
    case 'name':
    case 'member':
    case 'binary':
    case 'not':
    case 'is missing':
    case 'if':
    case 'match':
    case 'call':
    case 'built-in':
    case 'lambda':
    case 'invalid':
      return undefined
  }
}

function literalValue(value: string | number | boolean, type: string): unknown {
  return type === 'Time' && typeof value === 'number' ? new Date(value).toISOString() : value
}

function negative(value: unknown): unknown {
  if (typeof value === 'number') return -value
  if (typeof value !== 'string') return undefined
  return value.startsWith('-') ? value.slice(1) : `-${value}`
}

function whole(values: readonly unknown[]): readonly unknown[] | undefined {
  return values.includes(undefined) ? undefined : values
}
