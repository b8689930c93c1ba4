import type { BinaryOperator, Expression, Type } from '@landfall/model'
import { withoutOptional } from '@landfall/model'
import type { Emitter } from './emitter.ts'
import type { operations } from './operations.ts'

type OperationName = keyof typeof operations

/** The types of both sides are known, so which operation it is is settled here and not while running. */
export function emitBinary(emitter: Emitter, expression: Expression & { kind: 'binary' }): string {
  const { operator, left, right, place } = expression
  const codes = [emitter.emit(emitter, left), emitter.emit(emitter, right)] as const
  switch (operator) {
    case 'and':
      return infix('&&', codes)
    case 'or':
      return infix('||', codes)
    case '==':
    case '!=': {
      const sign = operator === '==' ? '' : '!'
      const areMissing = mayBeMissing(left.type) && mayBeMissing(right.type)
      if (!areMissing && (isPlain(left.type) || isPlain(right.type))) return infix(`${sign || '='}==`, codes)
      return `${sign}${emitter.operation('isEqual', codes, place)}`
    }
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const compare = COMPARISONS[basicName(left.type)]
      // Texts by code unit, so that the order is the same on every machine.
      return compare ? `(${emitter.operation(compare, codes, place)} ${operator} 0)` : infix(operator, codes)
    }
    case 'contains':
      return emitContains(emitter, expression, codes)
    default:
      return emitArithmetic(emitter, { operator, left: left.type, right: right.type, place }, codes)
  }
}

function infix(sign: string, [left, right]: readonly [string, string]): string {
  return `(${left} ${sign} ${right})`
}

const COMPARISONS: Readonly<Record<string, OperationName>> = {
  Decimal: 'compareDecimals',
  Duration: 'compareDurations',
}

/** Whether values of the type are compared by `===`. */
function isPlain(type: Type): boolean {
  const plain = withoutOptional(type)
  if (plain.kind === 'named') return plain.target?.startsWith('enum ') ?? false
  return plain.kind === 'alternatives' || (plain.kind === 'basic' && plain.name !== 'Duration')
}

/** Then it may be undefined or, once it has been stored in a list, null: `isEqual` knows that both are the same. */
function mayBeMissing(type: Type): boolean {
  return type.kind === 'optional' || type.kind === 'nothing'
}

function basicName(type: Type): string {
  const plain = withoutOptional(type)
  return plain.kind === 'basic' ? plain.name : plain.kind
}

function emitContains(
  emitter: Emitter,
  { left, place }: Expression & { kind: 'binary' },
  codes: readonly [string, string],
): string {
  const type = withoutOptional(left.type)
  if (type.kind === 'list' && (!isPlain(type.of) || mayBeMissing(type.of)))
    return emitter.operation('listContains', codes, place)
  return `${codes[0]}.includes(${codes[1]})`
}

/** Operations by the types of both sides; a right side that is not named may be of any type that the checker allows. */
const ARITHMETIC: Readonly<Record<string, Partial<Record<BinaryOperator, OperationName>>>> = {
  Int: {
    '+': 'intSum',
    '-': 'intDifference',
    '*': 'intProduct',
    '/': 'intQuotient',
    div: 'intDiv',
    mod: 'intMod',
  },
  Decimal: {
    '+': 'decimalSum',
    '-': 'decimalDifference',
    '*': 'decimalProduct',
    '/': 'decimalQuotient',
    div: 'decimalDiv',
    mod: 'decimalMod',
  },
  Duration: { '+': 'durationSum', '-': 'durationDifference', '*': 'durationProduct' },
  list: { '-': 'listDifference' },
  'Time Duration': { '+': 'timeSum', '-': 'timeDifference' },
  'Date Duration': { '+': 'dateSum', '-': 'dateDifference' },
  Time: { '-': 'timeSpan' },
  Date: { '-': 'dateSpan' },
}

function emitArithmetic(
  emitter: Emitter,
  {
    operator,
    left,
    right,
    place,
  }: Pick<Expression & { kind: 'binary' }, 'operator' | 'place'> & {
    readonly left: Type
    readonly right: Type
  },
  codes: readonly [string, string],
): string {
  const [name, other] = [basicName(left), basicName(right)]
  if (name === 'Text') return infix('+', codes)
  if (name === 'list' && operator === '+') return `[...${codes[0]}, ...${codes[1]}]`
  if (name === 'Int' && other === 'Duration')
    return emitter.operation('durationProduct', [codes[1], codes[0]], place)
  const operation = (ARITHMETIC[`${name} ${other}`] ?? ARITHMETIC[name])?.[operator]
  return operation ? emitter.operation(operation, codes, place) : emitter.operation('invalid', [], place)
}
