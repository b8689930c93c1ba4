import { type Expression, type MatchArm, type Pattern, type Type, withoutOptional } from '@landfall/model'
import { ANYTHING, all, type Claim, certainly } from './claim.ts'
import type { ConditionReader } from './condition-reader.ts'

/** One of the values that an expression may have, and when it has it. */
export interface Case {
  readonly when: Claim
  readonly value: Expression
}

/** More cases than these are not told apart: the expression is then one unknown value. */
const CASES_MAX = 12

/** What `if`, `match` and `??` choose from, down to what chooses no more; the expression itself where nothing does. */
export function casesOf(reader: ConditionReader, expression: Expression): readonly Case[] {
  const choices = choicesOf(reader, expression)
  if (!choices) return [{ when: ANYTHING, value: expression }]
  const cases = choices.flatMap((choice) =>
    casesOf(reader, choice.value).map(({ when, value }) => ({ when: all(choice.when, when), value })),
  )
  return cases.length <= CASES_MAX ? cases : [{ when: ANYTHING, value: expression }]
}

function choicesOf(reader: ConditionReader, expression: Expression): readonly Case[] | undefined {
  switch (expression.kind) {
    case 'if': {
      const { condition, yes, no } = expression
      return [
        { when: reader.claimOf(condition, true), value: yes },
        { when: reader.claimOf(condition, false), value: no },
      ]
    }
    case 'match':
      return expression.arms.map((arm, at) => ({ when: isTaken(reader, expression, at), value: arm.value }))
    case 'binary': {
      if (expression.operator !== '??') return undefined
      const { left, right } = expression
      return [
        { when: reader.claimOf(missingCondition(left), false), value: left },
        { when: reader.claimOf(missingCondition(left), true), value: right },
      ]
    }
    case 'to decimal': {
      const choices = choicesOf(reader, expression.operand)
      return choices?.map(({ when, value }) => ({ when, value: { ...expression, operand: value } }))
    }
    default:
      return undefined
  }
}

const BOOL: Type = { kind: 'basic', name: 'Bool' }

function missingCondition(operand: Expression): Expression {
  return { kind: 'is missing', operand, negated: false, type: BOOL, place: operand.place }
}

/** An arm is taken where one of its patterns fits and none of those above it. */
function isTaken(
  reader: ConditionReader,
  { of, arms }: Expression & { readonly kind: 'match' },
  position: number,
): Claim {
  // A value that nobody has given yet fits `otherwise`, whatever the type promises.
  const value: Expression = { ...of, type: { kind: 'optional', of: withoutOptional(of.type) } }
  const fits = ({ patterns }: MatchArm, isFit: boolean): Claim => {
    const parts = patterns.map((pattern) => claimOfPattern(reader, { value, pattern }, isFit))
    return { kind: isFit ? 'some' : 'all', parts }
  }
  const arm = arms[position]
  return all(...(arm ? [fits(arm, true)] : []), ...arms.slice(0, position).map((above) => fits(above, false)))
}

function claimOfPattern(
  reader: ConditionReader,
  { value, pattern }: { readonly value: Expression; readonly pattern: Pattern },
  isFit: boolean,
): Claim {
  const { place } = value
  const type = withoutOptional(value.type)
  const equals = (right: Expression): Claim =>
    reader.claimOf({ kind: 'binary', operator: '==', left: value, right, type: BOOL, place }, isFit)
  switch (pattern.kind) {
    case 'otherwise':
      return certainly(isFit)
    case 'missing':
      return reader.claimOf(missingCondition(value), isFit)
    case 'alternative':
      return equals({ kind: 'alternative', name: pattern.name, type, place })
    case 'literal':
      return equals({ kind: 'literal', value: pattern.value, type, place })
  }
}
