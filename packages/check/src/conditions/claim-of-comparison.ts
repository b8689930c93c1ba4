import { type BinaryOperator, type Expression, withoutOptional } from '@landfall/model'
import { type Amount, amountOf, asDifference, less } from './amount.ts'
import { casesOf } from './cases-of.ts'
import { ANYTHING, all, type Claim, certainly, type Difference, type Subject, some } from './claim.ts'
import { claimOfPresence, mayBeMissing } from './claim-of-presence.ts'
import type { ConditionReader } from './condition-reader.ts'
import { compareExact, negated, ZERO } from './exact.ts'
import { subjectOf } from './subject-of.ts'

export type Comparison = Extract<BinaryOperator, '==' | '!=' | '<' | '<=' | '>' | '>='>

type Sides = readonly [left: Expression, right: Expression]

const OPPOSITES = { '==': '!=', '!=': '==', '<': '>=', '>=': '<', '>': '<=', '<=': '>' } as const

/** That a comparison comes out as said, whichever of their cases both sides have. */
export function claimOfComparison(
  reader: ConditionReader,
  { operator, sides }: { readonly operator: Comparison; readonly sides: Sides },
  holds: boolean,
): Claim {
  const wanted = holds ? operator : OPPOSITES[operator]
  const [lefts, rights] = [casesOf(reader, sides[0]), casesOf(reader, sides[1])]
  if (lefts[0]?.value === sides[0] && rights[0]?.value === sides[1])
    return claimOfSides(reader, wanted, sides)
  return some(
    ...lefts.flatMap((left) =>
      rights.map((right) =>
        all(left.when, right.when, claimOfSides(reader, wanted, [left.value, right.value])),
      ),
    ),
  )
}

function claimOfSides(reader: ConditionReader, operator: Comparison, sides: Sides): Claim {
  const values = (): Claim =>
    all(...sides.map((side) => claimOfPresence(reader, side, true)), claimOfValues(reader, operator, sides))
  if (operator !== '==' && operator !== '!=') return values()
  if (!sides.some(mayBeMissing)) return values()
  const [left, right] = sides
  const there = (isLeft: boolean, isRight: boolean): Claim =>
    all(claimOfPresence(reader, left, isLeft), claimOfPresence(reader, right, isRight))
  return operator === '=='
    ? some(there(false, false), values())
    : some(there(true, false), there(false, true), values())
}

/** The comparison of two values that are both there. */
function claimOfValues(reader: ConditionReader, operator: Comparison, sides: Sides): Claim {
  switch (sortOf(sides)) {
    case 'condition':
      return claimOfConditions(reader, sides, operator === '==')
    case 'word':
      return claimOfWords(reader, sides, operator === '==')
    case 'number':
      return claimOfNumbers(reader, operator, sides)
    case 'other':
      return claimOfOrder(reader, operator, sides)
  }
}

function sortOf(sides: Sides): 'condition' | 'word' | 'number' | 'other' {
  const types = sides.map(({ type }) => withoutOptional(type))
  const told = types.find(({ kind }) => kind !== 'nothing' && kind !== 'unknown')
  if (!told || sides.some(({ kind }) => kind === 'missing' || kind === 'invalid')) return 'other'
  if (told.kind === 'basic') {
    if (told.name === 'Bool') return 'condition'
    return told.name === 'Int' || told.name === 'Decimal' || told.name === 'Time' ? 'number' : 'other'
  }
  const isEnum = told.kind === 'named' && (told.target?.startsWith('enum ') ?? false)
  return told.kind === 'alternatives' || isEnum ? 'word' : 'other'
}

/** Two conditions are equal if both hold or neither does. */
function claimOfConditions(reader: ConditionReader, [left, right]: Sides, isEqual: boolean): Claim {
  return some(
    all(reader.claimOf(left, true), reader.claimOf(right, isEqual)),
    all(reader.claimOf(left, false), reader.claimOf(right, !isEqual)),
  )
}

function claimOfWords(reader: ConditionReader, sides: Sides, isSame: boolean): Claim {
  const words = sides.flatMap((side) => (side.kind === 'alternative' ? [side.name] : []))
  if (words.length === 2) return certainly((words[0] === words[1]) === isSame)
  const subjects = sides
    .filter(({ kind }) => kind !== 'alternative')
    .map((side) => subjectOf(reader.index, side))
  const [left, right] = subjects
  if (!left) return ANYTHING
  if (words.length === 1) return { kind: 'among', of: left, names: words, isAmong: isSame }
  if (!right) return ANYTHING
  return left.key === right.key ? certainly(isSame) : { kind: 'agree', left, right, isSame }
}

function claimOfNumbers(reader: ConditionReader, operator: Comparison, [left, right]: Sides): Claim {
  const [first, second] = [amountOf(reader.index, left), amountOf(reader.index, right)]
  return first && second ? claimOfAmount(less(first, second), operator) : ANYTHING
}

/** That an amount compares with zero as said. */
function claimOfAmount(amount: Amount, operator: Comparison): Claim {
  const { difference, known } = asDifference(amount)
  const limit = negated(known)
  if (!difference.plus && !difference.minus) return certainly(isSo(compareExact(ZERO, limit), operator))
  return claimOfDifference(difference, operator, limit)
}

function isSo(order: number, operator: Comparison): boolean {
  switch (operator) {
    case '==':
      return order === 0
    case '!=':
      return order !== 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}

function claimOfDifference(difference: Difference, operator: Comparison, limit = ZERO): Claim {
  const below = (isStrict: boolean): Claim => ({ kind: 'bound', difference, limit, isStrict })
  const above = (isStrict: boolean): Claim => ({
    kind: 'bound',
    difference: turned(difference),
    limit: negated(limit),
    isStrict,
  })
  switch (operator) {
    case '==':
      return all(below(false), above(false))
    case '!=':
      return { kind: 'apart', difference, value: limit }
    case '<':
    case '<=':
      return below(operator === '<')
    case '>':
    case '>=':
      return above(operator === '>')
  }
}

function turned({ plus, minus }: Difference): Difference {
  return { ...(minus && { plus: minus }), ...(plus && { minus: plus }) }
}

/** Texts, ids, dates and lengths of time have an order; of all else it is only used that what is equal is equal. */
function claimOfOrder(reader: ConditionReader, operator: Comparison, sides: Sides): Claim {
  const [left, right] = sides.map((side) => literalOf(side) ?? subjectOf(reader.index, side))
  if (!left || !right) return ANYTHING
  if (left.key === right.key) return certainly(isSo(0, operator))
  return claimOfDifference({ plus: left, minus: right }, operator)
}

function literalOf(expression: Expression): Subject | undefined {
  if (expression.kind === 'duration') {
    const { months, ms } = expression.value
    return { key: `literal ${months} months ${ms} ms`, isWhole: false, literal: expression.value }
  }
  if (expression.kind !== 'literal' || typeof expression.value !== 'string') return undefined
  return { key: `literal ${JSON.stringify(expression.value)}`, isWhole: false, literal: expression.value }
}
