import { type Expression, expressionParts } from '@landfall/model'
import { withParts } from './with-parts.ts'

export interface Let {
  readonly name: string
  readonly value: Expression
}

/** Parts that the value of a `let` may have once those in it are written out; a longer one stays a name. */
const PARTS_MAX = 200

/**
 * An expression with each `let` replaced by what it stands for, so that `let left = 3 - used` is seen through.
 *
 * @param lets - those above it, in the order of the text: each may use the ones before it.
 */
export function withoutLets(expression: Expression, lets: readonly Let[]): Expression {
  const values = new Map<string, Expression>()
  for (const { name, value } of lets) {
    const written = writtenOut(value, values)
    if (countParts(written) <= PARTS_MAX) values.set(name, written)
    else values.delete(name)
  }
  return writtenOut(expression, values)
}

function writtenOut(expression: Expression, values: ReadonlyMap<string, Expression>): Expression {
  if (values.size === 0) return expression
  if (expression.kind === 'name') {
    const value = expression.scope === 'local' ? values.get(expression.name) : undefined
    // The name knows more of its type: below `requires x is not missing` it is no longer optional.
    return value ? { ...value, type: expression.type } : expression
  }
  if (expression.kind !== 'lambda') return withParts(expression, (part) => writtenOut(part, values))
  const outside = new Map([...values].filter(([name]) => name !== expression.parameter))
  return withParts(expression, (part) => writtenOut(part, outside))
}

function countParts(expression: Expression): number {
  return expressionParts(expression).reduce((count, part) => count + countParts(part), 1)
}
