import type { Expression } from '@landfall/model'
import { casesOf } from './cases-of.ts'
import { ANYTHING, all, type Claim, certainly, some } from './claim.ts'
import type { ConditionReader } from './condition-reader.ts'
import { subjectOf } from './subject-of.ts'

/** That an expression has a value, or that it is missing. */
export function claimOfPresence(reader: ConditionReader, expression: Expression, isPresent: boolean): Claim {
  const cases = casesOf(reader, expression)
  if (cases[0]?.value === expression) return presenceOf(reader, expression, isPresent)
  return some(...cases.map(({ when, value }) => all(when, presenceOf(reader, value, isPresent))))
}

function presenceOf({ index }: ConditionReader, expression: Expression, isPresent: boolean): Claim {
  if (expression.kind === 'missing') return certainly(!isPresent)
  // A field may lack the value that its type promises, and `is missing` is how to ask.
  const isField = expression.kind === 'name' || expression.kind === 'member'
  if (!isField && !mayBeMissing(expression)) return certainly(isPresent)
  const of = subjectOf(index, expression)
  return of ? { kind: 'presence', of, isPresent } : ANYTHING
}

/** Whether it is no mistake if an expression has no value. */
export function mayBeMissing({ kind, type }: Expression): boolean {
  if (kind === 'literal' || kind === 'alternative' || kind === 'duration') return false
  return type.kind === 'optional' || type.kind === 'nothing' || type.kind === 'unknown'
}
