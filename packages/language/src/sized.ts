import type { Expression, Type } from '@landfall/model'
import { type CheckContext, report } from './check-context.ts'

/** Names of types within one type. A value type that somebody would write has fewer than 50. */
const TYPE_SIZE_MAX = 200

const sizes = new WeakMap<Type, number>()

/**
 * The expression, unless its type has grown beyond what anybody writes: a record of records doubles with every `let`,
 * and the model holds the type of each expression.
 */
export function sized(context: CheckContext, expression: Expression): Expression {
  if (sizeOf(expression.type) <= TYPE_SIZE_MAX) return expression
  const message = 'The type of this holds too many others. Give what is inside a name with `value`'
  report(context, 'SYNTAX-4', message, expression.place)
  return { kind: 'invalid', type: { kind: 'unknown' }, place: expression.place }
}

function sizeOf(type: Type): number {
  if (type.kind !== 'list' && type.kind !== 'optional' && type.kind !== 'record') return 1
  const known = sizes.get(type)
  if (known !== undefined) return known
  const parts = type.kind === 'record' ? Object.values(type.fields) : [type.of]
  const size = parts.reduce((sum, part) => sum + sizeOf(part), 1)
  sizes.set(type, size)
  return size
}
