import type { BinaryOperator, Expression, Place, Type } from '@landfall/model'
import { typeText, withoutOptional } from '@landfall/model'
import { type CheckContext, placeAt, placeOf, report } from './check-context.ts'
import { expectType, toDecimal } from './expect-type.ts'
import type { ExpressionNode } from './expression-node.ts'
import { commonType, fits, isBasic, isVague, membersOf } from './fits.ts'
import type { Arithmetic, IsMissing, Logical, Negative, Not } from './generated/ast.ts'
import { knownPresent } from './presence.ts'
import { type Scope, withPresent } from './scope.ts'

const UNKNOWN: Type = { kind: 'unknown' }
const BOOL: Type = { kind: 'basic', name: 'Bool' }
const INT: Type = { kind: 'basic', name: 'Int' }
const DECIMAL: Type = { kind: 'basic', name: 'Decimal' }
const DURATION: Type = { kind: 'basic', name: 'Duration' }

interface Operands {
  readonly left: Expression
  readonly right: Expression
  readonly place: Place
}

export function inferNot(context: CheckContext, node: Not, scope: Scope): Expression {
  const operand = expectType(context, node.operand, scope, { type: BOOL, what: 'what stands behind `not`' })
  return { kind: 'not', operand, type: BOOL, place: placeOf(context, node) }
}

export function inferNegative(
  context: CheckContext,
  node: Negative,
  scope: Scope,
  expected: Type | undefined,
): Expression {
  const place = placeOf(context, node)
  const operand = required(
    context,
    context.infer(context, node.operand, scope, expected && withoutOptional(expected)),
  )
  if (operand.type.kind === 'unknown') return { kind: 'invalid', type: UNKNOWN, place }
  if (!isBasic(operand.type, 'Int', 'Decimal', 'Duration')) {
    report(
      context,
      'TYPE-3',
      `Only a number or a length of time has a negative; this is ${typeText(operand.type)}`,
      place,
    )
    return { kind: 'invalid', type: UNKNOWN, place }
  }
  return { kind: 'negative', operand, type: operand.type, place }
}

export function inferIsMissing(context: CheckContext, node: IsMissing, scope: Scope): Expression {
  const operand = context.infer(context, node.operand, scope)
  return { kind: 'is missing', operand, negated: node.negated, type: BOOL, place: placeOf(context, node) }
}

export function inferBinary(
  context: CheckContext,
  node: Logical | Arithmetic,
  scope: Scope,
  expected: Type | undefined,
): Expression {
  const { operator } = node
  // The node of each operator in a row of them is marked with the whole row.
  const place = placeAt(context, extentOf(node))
  switch (operator) {
    case 'and':
    case 'or': {
      const left = expectType(context, node.left, scope, {
        type: BOOL,
        what: `what stands before \`${operator}\``,
      })
      // The right side is only looked at when the left one has not decided yet.
      const known = withPresent(scope, knownPresent(left, operator === 'and'))
      const right = expectType(context, node.right, known, {
        type: BOOL,
        what: `what stands behind \`${operator}\``,
      })
      return { kind: 'binary', operator, left, right, type: BOOL, place }
    }
    case '==':
    case '!=':
      return equality(context, operator, { ...alike(context, node, scope), place })
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(context, operator, { ...alike(context, node, scope), place })
    case 'contains':
      return containment(context, node, { scope, place })
    case '??':
      return alternative(context, node, { scope, expected, place })
    default:
      return arithmetic(context, operator as BinaryOperator, { node, scope, expected, place })
  }
}

/** From the first word of the left side to the last one of the right. */
function extentOf(node: ExpressionNode): { readonly start: number; readonly end: number } {
  const { offset = 0, end = 0 } = node.$cstNode ?? {}
  if (node.$type !== 'Logical' && node.$type !== 'Arithmetic') return { start: offset, end }
  // Behind a problem the parser may have left a side out.
  return {
    start: node.left ? extentOf(node.left).start : offset,
    end: node.right ? extentOf(node.right).end : end,
  }
}

/** Both sides of a comparison; each may tell what a bare word on the other means. */
function alike(
  context: CheckContext,
  node: Logical | Arithmetic,
  scope: Scope,
): { left: Expression; right: Expression } {
  if (isBareWord(node.left, scope) && !isBareWord(node.right, scope)) {
    const right = context.infer(context, node.right, scope)
    return { left: context.infer(context, node.left, scope, right.type), right }
  }
  const left = context.infer(context, node.left, scope)
  return { left, right: context.infer(context, node.right, scope, left.type) }
}

function isBareWord(node: ExpressionNode | undefined, scope: Scope): boolean {
  if (node?.$type === 'NumberLiteral' || node?.$type === 'TextLiteral') return true
  if (node?.$type !== 'NameOrCall' || node.call) return false
  return !scope.locals.has(node.name) && !scope.message?.has(node.name) && !scope.state?.has(node.name)
}

function equality(
  context: CheckContext,
  operator: BinaryOperator,
  { left, right, place }: Operands,
): Expression {
  const [widerLeft, widerRight] = sameNumbers(left, right)
  const shared = commonType(context, withoutOptional(widerLeft.type), withoutOptional(widerRight.type))
  if (!shared && !membersOverlap(context, left.type, right.type)) {
    report(context, 'TYPE-3', `${typeText(left.type)} and ${typeText(right.type)} are never equal`, place)
    return { kind: 'invalid', type: BOOL, place }
  }
  return { kind: 'binary', operator, left: widerLeft, right: widerRight, type: BOOL, place }
}

function membersOverlap(context: CheckContext, left: Type, right: Type): boolean {
  const members = membersOf(context, withoutOptional(left))
  const others = membersOf(context, withoutOptional(right))
  return members?.some((member) => others?.includes(member)) ?? false
}

function comparison(context: CheckContext, operator: BinaryOperator, operands: Operands): Expression {
  const { place } = operands
  const [left, right] = sameNumbers(required(context, operands.left), required(context, operands.right))
  if (isVague(left.type) || isVague(right.type)) return { kind: 'invalid', type: BOOL, place }
  const isOrdered = isBasic(left.type, 'Int', 'Decimal', 'Time', 'Date', 'Duration', 'Text')
  if (!isOrdered || !fits(context, left.type, right.type)) {
    report(
      context,
      'TYPE-3',
      `${typeText(left.type)} and ${typeText(right.type)} have no order, so \`${operator}\` cannot compare them`,
      place,
    )
    return { kind: 'invalid', type: BOOL, place }
  }
  return { kind: 'binary', operator, left, right, type: BOOL, place }
}

/** Where one side is a Decimal, the Int on the other becomes one. */
function sameNumbers(left: Expression, right: Expression): [Expression, Expression] {
  if (isBasic(left.type, 'Decimal') && isBasic(right.type, 'Int')) return [left, toDecimal(right)]
  if (isBasic(left.type, 'Int') && isBasic(right.type, 'Decimal')) return [toDecimal(left), right]
  return [left, right]
}

function containment(
  context: CheckContext,
  node: Logical | Arithmetic,
  { scope, place }: { readonly scope: Scope; readonly place: Place },
): Expression {
  const left = required(context, context.infer(context, node.left, scope))
  if (isBasic(left.type, 'Text')) {
    const right = expectType(context, node.right, scope, {
      type: left.type,
      what: 'what stands behind `contains`',
    })
    return { kind: 'binary', operator: 'contains', left, right, type: BOOL, place }
  }
  if (left.type.kind === 'list') {
    const right = expectType(context, node.right, scope, { type: left.type.of, what: 'an item of this list' })
    return { kind: 'binary', operator: 'contains', left, right, type: BOOL, place }
  }
  if (!isVague(left.type))
    report(
      context,
      'TYPE-3',
      `Only a list or a text contains something; this is ${typeText(left.type)}`,
      left.place,
    )
  return { kind: 'invalid', type: BOOL, place }
}

function alternative(
  context: CheckContext,
  node: Logical | Arithmetic,
  {
    scope,
    expected,
    place,
  }: { readonly scope: Scope; readonly expected: Type | undefined; readonly place: Place },
): Expression {
  const left = context.infer(context, node.left, scope, expected)
  const right = context.infer(context, node.right, scope, expected ?? withoutOptional(left.type))
  const [widerLeft, widerRight] = sameNumbers(left, right)
  const plain = left.type.kind === 'nothing' ? widerRight.type : withoutOptional(widerLeft.type)
  const shared = commonType(context, plain, widerRight.type)
  if (!shared) {
    report(
      context,
      'TYPE-3',
      `On the left of \`??\` is ${typeText(left.type)}, on the right ${typeText(right.type)}: both must be of one type`,
      place,
    )
    return { kind: 'invalid', type: UNKNOWN, place }
  }
  return { kind: 'binary', operator: '??', left: widerLeft, right: widerRight, type: shared, place }
}

function arithmetic(
  context: CheckContext,
  operator: BinaryOperator,
  {
    node,
    scope,
    expected,
    place,
  }: {
    readonly node: Logical | Arithmetic
    readonly scope: Scope
    readonly expected: Type | undefined
    readonly place: Place
  },
): Expression {
  const wanted = expected && withoutOptional(expected)
  // A length of time may be the difference of two times, or so many times another: that says nothing of the sides.
  const isTelling = wanted && !isBasic(wanted, 'Duration')
  const left = required(context, context.infer(context, node.left, scope, isTelling ? wanted : undefined))
  const hint = left.type.kind === 'list' || isBasic(left.type, 'Decimal', 'Text') ? left.type : undefined
  const right = required(context, context.infer(context, node.right, scope, hint))
  if (isVague(left.type) || isVague(right.type)) return { kind: 'invalid', type: UNKNOWN, place }
  const [widerLeft, widerRight] = sameNumbers(left, right)
  const type = resultOf(context, operator, widerLeft.type, widerRight.type)
  if (!type) {
    report(
      context,
      'TYPE-3',
      `${typeText(left.type)} \`${operator}\` ${typeText(right.type)} means nothing${helpFor(operator, left.type, right.type)}`,
      place,
    )
    return { kind: 'invalid', type: UNKNOWN, place }
  }
  return { kind: 'binary', operator, left: widerLeft, right: widerRight, type, place }
}

function helpFor(operator: BinaryOperator, left: Type, right: Type): string {
  const isTextWithOther = operator === '+' && (isBasic(left, 'Text', 'Id') || isBasic(right, 'Text', 'Id'))
  if (isTextWithOther) return '. To put texts together, write "{a}{b}"'
  if (left.kind === 'list' && (operator === '+' || operator === '-'))
    return '. A single item goes in brackets: `list + [item]`'
  if (isBasic(left, 'Date', 'Time') && isBasic(right, 'Int', 'Decimal'))
    return '. Say of what: three days are `3d`, so many days `1d * number`'
  return ''
}

/** The type of a sum, difference, product or quotient; undefined where there is none. */
function resultOf(
  context: CheckContext,
  operator: BinaryOperator,
  left: Type,
  right: Type,
): Type | undefined {
  const isSum = operator === '+' || operator === '-'
  if (isBasic(left, 'Int') && isBasic(right, 'Int')) return INT
  if (isBasic(left, 'Decimal') && isBasic(right, 'Decimal')) return operator === 'div' ? INT : DECIMAL
  if (operator === '+' && isBasic(left, 'Text') && isBasic(right, 'Text')) return left
  if (isSum && left.kind === 'list' && right.kind === 'list') return commonType(context, left, right)
  if (isSum && isBasic(left, 'Duration') && isBasic(right, 'Duration')) return DURATION
  if (isSum && isBasic(left, 'Time', 'Date') && isBasic(right, 'Duration')) return left
  if (operator === '-' && isBasic(left, 'Time', 'Date') && fits(context, left, right)) return DURATION
  if (operator === '*' && isBasic(left, 'Duration') && isBasic(right, 'Int')) return DURATION
  if (operator === '*' && isBasic(left, 'Int') && isBasic(right, 'Duration')) return DURATION
  return undefined
}

/** Reports an operand that may be missing, and goes on as if it were there. */
function required(context: CheckContext, operand: Expression): Expression {
  if (operand.type.kind !== 'optional' && operand.type.kind !== 'nothing') return operand
  report(
    context,
    'TYPE-4',
    'This may be missing: give another value with `??`, or check it with `is missing` first',
    operand.place,
  )
  return { kind: 'invalid', type: UNKNOWN, place: operand.place }
}
