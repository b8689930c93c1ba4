import type { Expression } from '@landfall/model'
import { type Comparison, compares, comparisonOf } from './comparison.ts'
import type { Location } from './location.ts'
import { madeOf, type NameReader } from './made-of.ts'

/** What is known where a condition is asked. */
export interface Knowledge {
  /** Where names lead: to a constant, or to one of the places that the other two speak of. */
  readonly read: NameReader
  readonly holding: readonly Comparison[]
  /** Whether something stands there that is not missing. */
  readonly isThere: (location: Location) => boolean
}

/**
 * Whether a condition holds by what is known: it compares constants, or says what is known already in the same words.
 * False where that cannot be told.
 */
export function isImplied(condition: Expression, knowledge: Knowledge): boolean {
  const { read, holding, isThere } = knowledge
  if (condition.kind === 'binary' && condition.operator === 'and') {
    return isImplied(condition.left, knowledge) && isImplied(condition.right, knowledge)
  }
  if (condition.kind === 'binary' && condition.operator === 'or') {
    return isImplied(condition.left, knowledge) || isImplied(condition.right, knowledge)
  }
  if (condition.kind === 'is missing') {
    const source = madeOf(condition.operand, read)
    return (
      condition.negated && (source.kind === 'constant' || (source.kind === 'moved' && isThere(source.from)))
    )
  }
  const comparison = comparisonOf(condition, read)
  if (!comparison) return false
  const { left, operator, right } = comparison
  if (left.kind === 'constant' && right.kind === 'constant')
    return compares(left.value, operator, right.value)
  return holding.some((other) => isSame(other, comparison))
}

function isSame(one: Comparison, other: Comparison): boolean {
  return (
    JSON.stringify(one) === JSON.stringify(other) &&
    one.left.kind !== 'unknown' &&
    one.right.kind !== 'unknown'
  )
}
