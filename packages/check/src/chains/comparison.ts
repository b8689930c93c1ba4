import type { BinaryOperator, Expression } from '@landfall/model'
import { madeOf, type NameReader } from './made-of.ts'
import type { Constant, Source } from './source.ts'

/** What each comparison is where it does not hold, and what it is read backwards. */
const COMPARISONS = {
  '<': { otherwise: '>=', mirrored: '>' },
  '<=': { otherwise: '>', mirrored: '>=' },
  '>': { otherwise: '<=', mirrored: '<' },
  '>=': { otherwise: '<', mirrored: '<=' },
  '==': { otherwise: '!=', mirrored: '==' },
  '!=': { otherwise: '==', mirrored: '!=' },
} as const satisfies Partial<Record<BinaryOperator, object>>

type ComparisonOperator = keyof typeof COMPARISONS

/** `left operator right` holds. */
export interface Comparison {
  readonly left: Source
  readonly operator: ComparisonOperator
  readonly right: Source
}

/**
 * Comparisons that all hold where a condition does, or with `holds: false` where it does not. Each is there in both
 * directions. What is joined by `or` is left out: none of it need hold by itself.
 */
export function comparisonsIn(
  condition: Expression,
  read: NameReader,
  { holds }: { holds: boolean },
): readonly Comparison[] {
  const joined = holds ? 'and' : 'or'
  if (condition.kind === 'not') return comparisonsIn(condition.operand, read, { holds: !holds })
  if (condition.kind === 'binary' && condition.operator === joined) {
    return [condition.left, condition.right].flatMap((side) => comparisonsIn(side, read, { holds }))
  }
  const comparison = comparisonOf(condition, read)
  if (!comparison) return []
  const told = holds ? comparison : otherwise(comparison)
  return [told, mirrored(told)]
}

/** A comparison as it stands, or negated; of a Bool by itself, that it is true. Undefined for anything else. */
export function comparisonOf(condition: Expression, read: NameReader): Comparison | undefined {
  if (condition.kind === 'not') {
    const negated = comparisonOf(condition.operand, read)
    return negated && otherwise(negated)
  }
  if (condition.kind === 'binary') {
    const { operator, left, right } = condition
    return isComparison(operator)
      ? { left: madeOf(left, read), operator, right: madeOf(right, read) }
      : undefined
  }
  const value = madeOf(condition, read)
  return value.kind === 'unknown'
    ? undefined
    : { left: value, operator: '==', right: { kind: 'constant', value: true } }
}

/** Whether two constants compare so. */
export function compares(left: Constant, operator: ComparisonOperator, right: Constant): boolean {
  switch (operator) {
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
    case '==':
      return left === right
    case '!=':
      return left !== right
  }
}

function isComparison(operator: BinaryOperator): operator is ComparisonOperator {
  return Object.hasOwn(COMPARISONS, operator)
}

function otherwise({ left, operator, right }: Comparison): Comparison {
  return { left, operator: COMPARISONS[operator].otherwise, right }
}

function mirrored({ left, operator, right }: Comparison): Comparison {
  return { left: right, operator: COMPARISONS[operator].mirrored, right: left }
}
