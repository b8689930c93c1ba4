import type { Expression, ReadOwner } from '@landfall/model'
import { type Source, UNKNOWN } from './source.ts'

/** Where the names of an expression lead: a field of the message, state or row at hand, or a `let`. */
export type NameReader = (owner: ReadOwner | 'local', name: string) => Source

/**
 * What an expression makes of its names: one of them, one of them and a number more or less, or a constant. Anything
 * else is unknown. `retries ?? 0` counts as `retries`: in a loop it is there from the second round on.
 */
export function madeOf(expression: Expression, read: NameReader): Source {
  switch (expression.kind) {
    case 'literal':
      return { kind: 'constant', value: literalValue(expression.value, expression.type) }
    case 'alternative':
      return { kind: 'constant', value: expression.name }
    case 'list':
      return { kind: 'constant', value: expression.items.length }
    case 'name':
      return madeOfName(expression, read)
    case 'member':
      return expression.of.kind === 'name' && expression.of.scope === 'whole'
        ? read(ownerOf(expression.of.name), expression.name)
        : UNKNOWN
    case 'binary':
      return madeOfBinary(expression, read)
    case 'to decimal':
      return madeOf(expression.operand, read)
    case 'built-in': {
      const [list] = expression.arguments
      return expression.name === 'count' && list ? madeOf(list, read) : UNKNOWN
    }
    default:
      return UNKNOWN
  }
}

/** A Decimal is written as text. */
function literalValue(value: string | number | boolean, type: Expression['type']): string | number | boolean {
  return type.kind === 'basic' && type.name === 'Decimal' ? Number(value) : value
}

function madeOfName({ name, scope }: Extract<Expression, { kind: 'name' }>, read: NameReader): Source {
  switch (scope) {
    case 'message':
    case 'state':
    case 'row':
    case 'local':
      return read(scope, name)
    case 'envelope':
    case 'port':
    case 'whole':
      return UNKNOWN
  }
}

function ownerOf(whole: string): ReadOwner {
  return whole === 'state' || whole === 'row' ? whole : 'message'
}

function madeOfBinary(
  { operator, left, right, type }: Extract<Expression, { kind: 'binary' }>,
  read: NameReader,
): Source {
  const first = madeOf(left, read)
  if (operator === '??') return first
  // What is taken out of a list may not be in it.
  if (operator === '-' && type.kind === 'list') return UNKNOWN
  const second = madeOf(right, read)
  if (operator === '+') return plus(first, second) ?? plus(second, first) ?? UNKNOWN
  return (operator === '-' && plus(first, negated(second))) || UNKNOWN
}

function plus(first: Source, second: Source): Source | undefined {
  if (second.kind !== 'constant' || typeof second.value !== 'number') return undefined
  if (first.kind === 'moved') return { ...first, by: first.by + second.value }
  if (first.kind !== 'constant' || typeof first.value !== 'number') return undefined
  return { kind: 'constant', value: first.value + second.value }
}

function negated(source: Source): Source {
  return source.kind === 'constant' && typeof source.value === 'number'
    ? { kind: 'constant', value: -source.value }
    : UNKNOWN
}
