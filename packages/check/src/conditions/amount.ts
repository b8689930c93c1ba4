import type { Expression, ModelIndex } from '@landfall/model'
import type { Difference, Subject } from './claim.ts'
import { type Exact, exactOf, isExactly, isWhole, negated, ONE, plus, times, ZERO } from './exact.ts'
import { subjectOf } from './subject-of.ts'

/** A number as a sum: so many times each of some subjects, and a number that is known. No part is there zero times. */
export interface Amount {
  readonly parts: readonly { readonly subject: Subject; readonly factor: Exact }[]
  readonly known: Exact
}

/** An Int, Decimal or Time as a sum; what is not added or multiplied by a number is a subject as a whole. */
export function amountOf(index: ModelIndex, expression: Expression): Amount | undefined {
  switch (expression.kind) {
    case 'literal': {
      const known = typeof expression.value === 'boolean' ? undefined : exactOf(expression.value)
      return known && { parts: [], known }
    }
    case 'to decimal':
      return amountOf(index, expression.operand)
    case 'negative': {
      const amount = amountOf(index, expression.operand)
      return amount && scaled(amount, negated(ONE))
    }
    case 'binary':
      return calculated(index, expression) ?? asWhole(index, expression)
    default:
      return asWhole(index, expression)
  }
}

export function less(left: Amount, right: Amount): Amount {
  return added(left, scaled(right, negated(ONE)))
}

/** The subjects of an amount as one subject less another, and the number that comes on top. */
export function asDifference({ parts, known }: Amount): {
  readonly difference: Difference
  readonly known: Exact
} {
  const up = parts.filter(({ factor }) => isExactly(factor, 1n))
  const down = parts.filter(({ factor }) => isExactly(factor, -1n))
  if (up.length > 1 || down.length > 1 || up.length + down.length < parts.length) {
    return { difference: sumAsSubject(parts), known }
  }
  const [plusPart, minusPart] = [up[0], down[0]]
  return {
    difference: {
      ...(plusPart && { plus: plusPart.subject }),
      ...(minusPart && { minus: minusPart.subject }),
    },
    known,
  }
}

/** A sum of several subjects as one, written from its first: `b + 2a` and `-2a - b` are about the same one. */
function sumAsSubject(parts: Amount['parts']): Difference {
  const sorted = parts.toSorted((left, right) => (left.subject.key < right.subject.key ? -1 : 1))
  const isTurned = (sorted[0]?.factor.units ?? 0n) < 0n
  const terms = sorted.map(({ subject, factor }) => {
    const { units, decimals } = isTurned ? negated(factor) : factor
    return `${units}e-${decimals} ${subject.key}`
  })
  const subject: Subject = {
    key: `sum ${terms.join(' + ')}`,
    isWhole: sorted.every((part) => part.subject.isWhole && isWhole(part.factor)),
  }
  return isTurned ? { minus: subject } : { plus: subject }
}

function calculated(
  index: ModelIndex,
  { operator, left, right, type }: Expression & { readonly kind: 'binary' },
): Amount | undefined {
  if (type.kind !== 'basic' || (type.name !== 'Int' && type.name !== 'Decimal')) return undefined
  if (operator !== '+' && operator !== '-' && operator !== '*') return undefined
  const [first, second] = [amountOf(index, left), amountOf(index, right)]
  if (!first || !second) return undefined
  if (operator === '+') return added(first, second)
  if (operator === '-') return less(first, second)
  if (second.parts.length === 0) return scaled(first, second.known)
  return first.parts.length === 0 ? scaled(second, first.known) : undefined
}

function asWhole(index: ModelIndex, expression: Expression): Amount | undefined {
  const subject = subjectOf(index, expression)
  return subject && { parts: [{ subject, factor: ONE }], known: ZERO }
}

function added(left: Amount, right: Amount): Amount {
  const parts = new Map(left.parts.map((part) => [part.subject.key, part]))
  for (const { subject, factor } of right.parts) {
    const known = parts.get(subject.key)
    const together = known ? plus(known.factor, factor) : factor
    if (together.units === 0n) parts.delete(subject.key)
    else parts.set(subject.key, { subject, factor: together })
  }
  return { parts: [...parts.values()], known: plus(left.known, right.known) }
}

function scaled({ parts, known }: Amount, factor: Exact): Amount {
  if (factor.units === 0n) return { parts: [], known: ZERO }
  return {
    parts: parts.map((part) => ({ ...part, factor: times(part.factor, factor) })),
    known: times(known, factor),
  }
}
