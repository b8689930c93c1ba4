import type { BinaryOperator, Expression, Place, Type } from '@landfall/model'
import { withoutOptional } from '@landfall/model'
import { compareDecimals, decimalDiv, decimalOperations } from './decimal.ts'
import type { Evaluate } from './environment.ts'
import { integerOperations } from './integer.ts'
import { datePlus, durationSum, durationTimes, lengthOf, timeOfDate, timePlus } from './time.ts'
import { isEqual } from './values.ts'

type Operation = (left: unknown, right: unknown) => unknown

/** The types of both sides are known, so which operation it is is settled here and not while running. */
export function compileBinary(
  expression: Expression & { kind: 'binary' },
  compile: (part: Expression) => Evaluate,
): Evaluate {
  const { operator } = expression
  const left = compile(expression.left)
  const right = compile(expression.right)
  switch (operator) {
    case 'and':
      return (environment) => Boolean(left(environment)) && Boolean(right(environment))
    case 'or':
      return (environment) => Boolean(left(environment)) || Boolean(right(environment))
    case '??':
      return (environment) => left(environment) ?? right(environment)
    default: {
      const operation = operationOf(operator, expression)
      return (environment) => operation(left(environment), right(environment))
    }
  }
}

function operationOf(operator: BinaryOperator, expression: Expression & { kind: 'binary' }): Operation {
  const { left, right, place } = expression
  switch (operator) {
    case '==':
      return isPlain(left.type) || isPlain(right.type) ? (a, b) => a === b : isEqual
    case '!=':
      return isPlain(left.type) || isPlain(right.type) ? (a, b) => a !== b : (a, b) => !isEqual(a, b)
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(operator, left.type)
    case 'contains':
      return containment(left.type)
    default:
      return arithmetic(operator, { left: left.type, right: right.type, place })
  }
}

/** Whether values of the type are compared by `===`. */
function isPlain(type: Type): boolean {
  const plain = withoutOptional(type)
  if (plain.kind === 'named') return plain.target?.startsWith('enum ') ?? false
  return plain.kind === 'alternatives' || (plain.kind === 'basic' && plain.name !== 'Duration')
}

function basicName(type: Type): string {
  const plain = withoutOptional(type)
  return plain.kind === 'basic' ? plain.name : plain.kind
}

function comparison(operator: '<' | '<=' | '>' | '>=', type: Type): Operation {
  const compare = comparator(basicName(type))
  switch (operator) {
    case '<':
      return (left, right) => compare(left, right) < 0
    case '<=':
      return (left, right) => compare(left, right) <= 0
    case '>':
      return (left, right) => compare(left, right) > 0
    case '>=':
      return (left, right) => compare(left, right) >= 0
  }
}

function comparator(name: string): (left: unknown, right: unknown) => number {
  if (name === 'Decimal') return (left, right) => compareDecimals(left as string, right as string)
  if (name === 'Duration') return (left, right) => lengthOf(left as Span) - lengthOf(right as Span)
  if (name === 'Int' || name === 'Time') return (left, right) => (left as number) - (right as number)
  // By code unit, so that the order is the same on every machine.
  return (left, right) => ((left as string) < (right as string) ? -1 : left === right ? 0 : 1)
}

function containment(type: Type): Operation {
  if (basicName(type) === 'Text') return (text, part) => (text as string).includes(part as string)
  const plain = withoutOptional(type)
  if (plain.kind === 'list' && isPlain(plain.of)) return (list, item) => (list as unknown[]).includes(item)
  return (list, item) => (list as unknown[]).some((other) => isEqual(other, item))
}

type Span = { readonly months: number; readonly ms: number }
type Sum = '+' | '-'

/** The checker has settled the types of both sides; the casts below only say so again. */
function arithmetic(
  operator: BinaryOperator,
  { left, right, place }: { readonly left: Type; readonly right: Type; readonly place: Place },
): Operation {
  const name = basicName(left)
  const sum = operator as Sum
  if (name === 'Int' && basicName(right) === 'Duration') return (factor, span) => durationTimes(span as Span, factor as number, place)
  if (name === 'Int') {
    const operation = integerOperations[operator as keyof typeof integerOperations]
    return (a, b) => operation(a as number, b as number, place)
  }
  if (name === 'Decimal' && operator === 'div') return (a, b) => decimalDiv(a as string, b as string, place)
  if (name === 'Decimal') {
    const operation = decimalOperations[operator as keyof typeof decimalOperations]
    return (a, b) => operation(a as string, b as string, place)
  }
  if (name === 'Text') return (a, b) => `${a as string}${b as string}`
  if (name === 'list') return listOperation(sum)
  if (name === 'Duration' && operator === '*') return (span, factor) => durationTimes(span as Span, factor as number, place)
  if (name === 'Duration') return (a, b) => durationSum(a as Span, b as Span, sum === '+' ? 1 : -1, place)
  return timeOperation(name, sum, { right, place })
}

function listOperation(sum: Sum): Operation {
  if (sum === '+') return (list, added) => [...(list as unknown[]), ...(added as unknown[])]
  return (list, removed) => (list as unknown[]).filter((item) => !(removed as unknown[]).some((other) => isEqual(item, other)))
}

function timeOperation(name: string, sum: Sum, { right, place }: { readonly right: Type; readonly place: Place }): Operation {
  const isTime = name === 'Time'
  if (basicName(right) !== 'Duration') {
    if (isTime) return (a, b) => ({ months: 0, ms: (a as number) - (b as number) })
    return (a, b) => ({ months: 0, ms: timeOfDate(a as string) - timeOfDate(b as string) })
  }
  const span = (value: unknown): Span => (sum === '+' ? (value as Span) : durationTimes(value as Span, -1, place))
  if (isTime) return (at, value) => timePlus(at as number, span(value), place)
  return (date, value) => datePlus(date as string, span(value), place)
}
