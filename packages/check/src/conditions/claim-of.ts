import type { Expression, ModelIndex } from '@landfall/model'
import { casesOf } from './cases-of.ts'
import { ANYTHING, all, type Claim, certainly, some } from './claim.ts'
import { claimOfComparison } from './claim-of-comparison.ts'
import { claimOfPresence } from './claim-of-presence.ts'
import type { ConditionReader } from './condition-reader.ts'
import { negated, ONE } from './exact.ts'
import { subjectOf } from './subject-of.ts'

/** Conditions within conditions that are read; what is left then says nothing. Equal signs in a row can double it. */
const READ_MAX = 500

/**
 * What is so if a condition has been worked out and held, or did not: a claim that is true of every such moment.
 * It may say less than the condition does, and never more.
 */
export function claimOf(index: ModelIndex, condition: Expression, holds: boolean): Claim {
  let left = READ_MAX
  const reader: ConditionReader = {
    index,
    claimOf(part, partHolds) {
      left -= 1
      return left < 0 ? ANYTHING : claimOfPart(reader, part, partHolds)
    },
  }
  return reader.claimOf(condition, holds)
}

function claimOfPart(reader: ConditionReader, condition: Expression, holds: boolean): Claim {
  switch (condition.kind) {
    case 'literal':
      return certainly(condition.value === holds)
    case 'not':
      return reader.claimOf(condition.operand, !holds)
    case 'is missing':
      return claimOfPresence(reader, condition.operand, condition.negated === holds)
    case 'binary':
      return claimOfBinary(reader, condition, holds)
    case 'if':
    case 'match':
      return claimOfCases(reader, condition, holds)
    case 'built-in':
      return claimOfListCall(reader, condition, holds)
    case 'name':
    case 'member':
    case 'call':
      return claimOfBool(reader, condition, holds)
    default:
      return ANYTHING
  }
}

function claimOfBinary(
  reader: ConditionReader,
  condition: Expression & { readonly kind: 'binary' },
  holds: boolean,
): Claim {
  const { operator, left, right } = condition
  switch (operator) {
    case 'and':
    case 'or': {
      const parts = [reader.claimOf(left, holds), reader.claimOf(right, holds)]
      return (operator === 'and') === holds ? all(...parts) : some(...parts)
    }
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return claimOfComparison(reader, { operator, sides: [left, right] }, holds)
    case 'contains':
      return claimOfContains(reader, condition, holds)
    case '??':
      return claimOfCases(reader, condition, holds)
    default:
      return ANYTHING
  }
}

function claimOfCases(reader: ConditionReader, condition: Expression, holds: boolean): Claim {
  const cases = casesOf(reader, condition)
  if (cases.some(({ value }) => value === condition)) return claimOfBool(reader, condition, holds)
  return some(...cases.map(({ when, value }) => all(when, reader.claimOf(value, holds))))
}

/** What is not looked into: it holds or it does not, wherever it stands. */
function claimOfBool(reader: ConditionReader, condition: Expression, holds: boolean): Claim {
  const of = subjectOf(reader.index, condition)
  if (!of) return ANYTHING
  return all(
    { kind: 'presence', of, isPresent: true },
    { kind: 'among', of, names: ['true'], isAmong: holds },
  )
}

/** A list that is written out contains what equals one of its items; any other that contains something is not empty. */
function claimOfContains(
  reader: ConditionReader,
  condition: Expression & { readonly kind: 'binary' },
  holds: boolean,
): Claim {
  const { left, right } = condition
  if (left.kind === 'list') {
    const parts = left.items.map((item) =>
      claimOfComparison(reader, { operator: '==', sides: [item, right] }, holds),
    )
    return { kind: holds ? 'some' : 'all', parts }
  }
  const plain = claimOfBool(reader, condition, holds)
  return holds && left.type.kind === 'list' ? all(plain, isNotEmpty(reader, left)) : plain
}

/** Only of a list with items `any` holds, and `all` does not. */
function claimOfListCall(
  reader: ConditionReader,
  condition: Expression & { readonly kind: 'built-in' },
  holds: boolean,
): Claim {
  const plain = claimOfBool(reader, condition, holds)
  const [list] = condition.arguments
  const isTold = (condition.name === 'any' && holds) || (condition.name === 'all' && !holds)
  return isTold && list ? all(plain, isNotEmpty(reader, list)) : plain
}

function isNotEmpty(reader: ConditionReader, list: Expression): Claim {
  const { place } = list
  const count: Expression = {
    kind: 'built-in',
    name: 'count',
    arguments: [list],
    type: { kind: 'basic', name: 'Int' },
    place,
  }
  const minus = subjectOf(reader.index, count)
  return minus ? { kind: 'bound', difference: { minus }, limit: negated(ONE), isStrict: false } : ANYTHING
}
