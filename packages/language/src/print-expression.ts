import type { Assignment, Expression, MatchArm, Pattern, Type } from '@landfall/model'
import { LEVELS, levelOf } from './operator-level.ts'
import { printDuration } from './print-duration.ts'
import { escapedForLiteral, printText, printTextLiteral } from './print-text.ts'
import { isReadSecond, placesOfSides, type TypeOfPlace } from './type-of-place.ts'

/**
 * An expression as storm text on one line, with the parentheses it needs and no others.
 *
 * Names are printed as they are: where a field of the message hides one of the state, the model says `state.x` as
 * well, because that is how it was read. `invalid` has no text and becomes a name that nothing has.
 */
export function printExpression(expression: Expression, place: TypeOfPlace = 'known'): string {
  switch (expression.kind) {
    case 'literal':
      return printLiteral(expression.value, expression.type, place)
    case 'duration':
      return printDuration(expression.value)
    case 'missing':
    case 'invalid':
      return expression.kind
    case 'name':
      return expression.name
    case 'alternative':
      return printAlternative(expression, place)
    case 'text':
      return printParts(expression.parts)
    case 'member':
      return `${printOperand(expression.of, LEVELS.member, 'open')}.${expression.name}`
    case 'binary':
      return printBinary(expression, place)
    case 'not':
      return `not ${printDenied(expression.operand)}`
    case 'negative':
      return `-${printOperand(expression.operand, LEVELS.negative, place)}`
    case 'is missing':
      return `${printOperand(expression.operand, LEVELS['=='], 'open')} is ${expression.negated ? 'not ' : ''}missing`
    case 'if':
      return printIf(expression, place)
    case 'match':
      return `${printMatchHead(expression)} { ${printArms(expression, place).join(', ')} }`
    case 'record':
      return printRecord(expression.fields, expression.type.kind === 'named' ? 'known' : 'open')
    case 'list':
      return `[${printAll(expression.items, place)}]`
    case 'call':
      return `${functionName(expression.target)}(${printAll(expression.arguments, 'known')})`
    case 'built-in':
      return `${expression.name}(${printBuiltInArguments(expression, place)})`
    case 'lambda':
      return `${expression.parameter} -> ${printExpression(expression.body, place)}`
    case 'to decimal':
      return printExpression(expression.operand, 'open')
  }
}

/** Fields given values in braces. */
export function printRecord(fields: readonly Assignment[], place: TypeOfPlace): string {
  return fields.length === 0 ? '{}' : `{ ${fields.map((field) => printAssignment(field, place)).join(', ')} }`
}

/** `amount: 3`, or `amount` where the value is what that name means. */
export function printAssignment({ name, value }: Assignment, place: TypeOfPlace): string {
  const isShort = value.kind === 'name' && value.name === name
  return isShort ? name : `${name}: ${printExpression(value, place)}`
}

/** A match up to its braces. */
export function printMatchHead({ of }: Expression & { readonly kind: 'match' }): string {
  return `match ${printExpression(of, 'open')}`
}

/** The arms of a match, without the commas between them. */
export function printArms({ arms }: Expression & { readonly kind: 'match' }, place: TypeOfPlace): string[] {
  // Of what type the first arm is, the others are to be.
  return arms.map((arm, index) => printArm(arm, index === 0 ? place : 'known'))
}

function printArm({ patterns, value }: MatchArm, place: TypeOfPlace): string {
  return `${patterns.map(printPattern).join(' | ')} -> ${printExpression(value, place)}`
}

function printPattern(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'otherwise':
    case 'missing':
      return pattern.kind
    case 'alternative':
      return pattern.name
    case 'literal':
      return typeof pattern.value === 'string' ? printText(pattern.value) : String(pattern.value)
  }
}

function printOperand(operand: Expression, level: number, place: TypeOfPlace): string {
  const text = printExpression(operand, place)
  return levelOf(operand) < level ? `(${text})` : text
}

/** How far `not` reaches is easily misread, so more than a name or a call stands in parentheses. */
function printDenied(operand: Expression): string {
  return printOperand(operand, operand.kind === 'not' ? LEVELS.not : LEVELS.negative, 'known')
}

function printBinary(expression: Expression & { readonly kind: 'binary' }, place: TypeOfPlace): string {
  const { operator, left, right } = expression
  const level = LEVELS[operator]
  const isRightFirst = operator === '??'
  const places = placesOfSides(expression, place)
  const leftText = printOperand(left, isRightFirst ? level + 1 : level, places.left)
  const rightText = printOperand(right, isRightFirst ? level : level + 1, places.right)
  // A bare number would be read as the Decimal that stands on the other side; in parentheses it stays an Int.
  const isHeldBack = left.kind === 'to decimal' && level === LEVELS['=='] && isReadSecond(expression)
  return `${isHeldBack ? `(${leftText})` : leftText} ${operator} ${rightText}`
}

function printIf({ condition, yes, no }: Expression & { readonly kind: 'if' }, place: TypeOfPlace): string {
  // Of what type the one branch is, the other is to be.
  return `if ${printExpression(condition)} then ${printExpression(yes, place)} else ${printExpression(no, 'known')}`
}

function printBuiltInArguments(
  { name, arguments: given }: Expression & { readonly kind: 'built-in' },
  place: TypeOfPlace,
): string {
  if (name === 'divide') return printAll(given, 'known')
  const [list, item] = given
  const listText = list ? printExpression(list, name === 'filter' ? place : 'open') : ''
  if (!item) return listText
  const itemPlace = name === 'map' ? place : name === 'sum' ? 'open' : 'known'
  return `${listText}, ${printExpression(item, itemPlace)}`
}

function printAll(expressions: readonly Expression[], place: TypeOfPlace): string {
  return expressions.map((expression) => printExpression(expression, place)).join(', ')
}

/** `function Sales.total` is called `total` wherever it is used. */
function functionName(target: string): string {
  return (
    target
      .replace(/^function /, '')
      .split('.')
      .at(-1) ?? target
  )
}

function printAlternative(
  { name, type }: Expression & { readonly kind: 'alternative' },
  place: TypeOfPlace,
): string {
  const isExplained = place === 'open' && type.kind === 'named'
  return isExplained ? `${type.name.split('.').at(-1)}.${name}` : name
}

function printLiteral(value: string | number | boolean, type: Type, place: TypeOfPlace): string {
  if (typeof value === 'boolean') return String(value)
  const basic = type.kind === 'basic' ? type.name : undefined
  if (basic === 'Decimal') {
    const digits = String(value)
    return place === 'known' || digits.includes('.') ? digits : `${digits}.0`
  }
  if (typeof value === 'string') return printTextLiteral(value)
  return basic === 'Time' ? printText(new Date(value).toISOString().replace('.000Z', 'Z')) : String(value)
}

/** Quotes in the braces of a text are escaped, because the text's own stand around them. */
function printParts(parts: readonly (string | Expression)[]): string {
  const texts = parts.map((part) =>
    typeof part === 'string'
      ? escapedForLiteral(part)
      : `{${printExpression(part, 'open').replaceAll('"', '\\"')}}`,
  )
  return `"${texts.join('')}"`
}
