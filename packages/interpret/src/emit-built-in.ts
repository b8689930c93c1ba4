import type { Expression, Place } from '@landfall/model'
import type { Emitter } from './emitter.ts'

export function emitBuiltIn(emitter: Emitter, expression: Expression & { kind: 'built-in' }): string {
  const { name, arguments: given, place } = expression
  const [first, second] = given
  if (!first) return emitter.operation('invalid', [], place)
  const list = emitter.emit(emitter, first)
  switch (name) {
    case 'count':
      return `${list}.length`
    case 'first':
      return `${list}[0]`
    case 'last':
      return `${list}.at(-1)`
    case 'any':
      return `${list}.some(${emitLambda(emitter, second, place)})`
    case 'all':
      return `${list}.every(${emitLambda(emitter, second, place)})`
    case 'filter':
    case 'map':
      return `${list}.${name}(${emitLambda(emitter, second, place)})`
    case 'sum':
      return emitSum(emitter, expression, list)
    case 'divide': {
      const numbers = given.map((argument) => emitter.emit(emitter, argument))
      return emitter.operation('divide', numbers, place)
    }
  }
}

function emitLambda(emitter: Emitter, lambda: Expression | undefined, place: Place): string {
  if (lambda?.kind !== 'lambda') return `() => ${emitter.operation('invalid', [], place)}`
  const item = emitter.freshName()
  const inner = emitter.withLocal(lambda.parameter, item)
  // In parentheses, because a record in braces would be read as a block.
  return `(${item}) => (${inner.emit(inner, lambda.body)})`
}

const SUMS = {
  Decimal: { operation: 'decimalSum', zero: '"0"' },
  Duration: { operation: 'durationSum', zero: '{ months: 0, ms: 0 }' },
  Int: { operation: 'intSum', zero: '0' },
} as const

function emitSum(
  emitter: Emitter,
  { arguments: given, type, place }: Expression & { kind: 'built-in' },
  list: string,
): string {
  const name =
    type.kind === 'basic' && (type.name === 'Decimal' || type.name === 'Duration') ? type.name : 'Int'
  const { operation, zero } = SUMS[name]
  const values = given[1] ? `${list}.map(${emitLambda(emitter, given[1], place)})` : list
  return `${values}.reduce((total, value) => ${emitter.operation(operation, ['total', 'value'], place)}, ${zero})`
}
