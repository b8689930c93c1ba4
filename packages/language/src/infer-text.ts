import type { Expression, Type } from '@landfall/model'
import { typeText, withoutOptional } from '@landfall/model'
import { type CheckContext, placeAt, placeOf, report } from './check-context.ts'
import { isBasic } from './fits.ts'
import type { TextLiteral } from './generated/ast.ts'
import { LIMITS } from './nesting.ts'
import type { Scope } from './scope.ts'
import { parseExpression } from './sticky-parser.ts'
import { unescaped } from './storm-text.ts'
import { parseDate, parseTime } from './time-text.ts'

const UNKNOWN: Type = { kind: 'unknown' }

/** A text, perhaps with expressions in braces; where an Id, a Time or a Date is wanted, one of those. */
export function inferText(
  context: CheckContext,
  node: TextLiteral,
  scope: Scope,
  expected: Type | undefined,
): Expression {
  const place = placeOf(context, node)
  const wanted = expected && withoutOptional(expected)
  const parts = textParts(context, node, scope)
  const type: Type = { kind: 'basic', name: wanted && isBasic(wanted, 'Id') ? 'Id' : 'Text' }
  if (parts.some((part) => typeof part !== 'string')) return { kind: 'text', parts, type, place }
  const value = parts.join('')
  if (wanted && isBasic(wanted, 'Time', 'Date')) return momentOf(context, { value, type: wanted, place })
  return { kind: 'literal', value, type, place }
}

function momentOf(
  context: CheckContext,
  {
    value,
    type,
    place,
  }: { readonly value: string; readonly type: Type; readonly place: Expression['place'] },
): Expression {
  const moment = isBasic(type, 'Time') ? parseTime(value) : parseDate(value)
  if (moment !== undefined) return { kind: 'literal', value: moment, type, place }
  const example = isBasic(type, 'Time') ? '"2026-11-21T06:00:00Z"' : '"2026-11-21"'
  report(context, 'TYPE-8', `"${value}" is not a ${typeText(type)}. Write it as ${example}`, place)
  return { kind: 'invalid', type, place }
}

function textParts(context: CheckContext, node: TextLiteral, scope: Scope): (string | Expression)[] {
  const { raw } = node
  const parts: (string | Expression)[] = []
  let plain = ''
  let count = 0
  const end = raw.endsWith('"') && raw.length > 1 ? raw.length - 1 : raw.length
  for (let index = 1; index < end; index++) {
    const sign = raw.charAt(index)
    if (sign === '\\') plain += unescaped(raw.charAt(++index))
    else if (sign !== '{') plain += sign
    else {
      const close = closingBrace(raw, index, end)
      if (close === end) reportOpenBrace(context, node, index)
      if (plain !== '') parts.push(plain)
      plain = ''
      if (++count > LIMITS.textPartsMax) return reportLength(context, node, parts)
      parts.push(textExpression(context, { node, from: index + 1, to: close }, scope))
      index = close
    }
  }
  if (plain !== '') parts.push(plain)
  return parts
}

function reportLength<Part>(context: CheckContext, node: TextLiteral, parts: Part[]): Part[] {
  report(context, 'SYNTAX-4', `This text holds more than ${LIMITS.textPartsMax} expressions: split it`, node)
  return parts
}

function reportOpenBrace(context: CheckContext, node: TextLiteral, index: number): void {
  const start = (node.$cstNode?.offset ?? 0) + index
  report(
    context,
    'TYPE-8',
    'This brace is not closed: close it behind the expression, or write `\\{` for the sign itself',
    placeAt(context, { start, end: start + 1 }),
  )
}

function closingBrace(raw: string, open: number, end: number): number {
  let depth = 0
  for (let index = open; index < end; index++) {
    if (raw[index] === '{') depth++
    else if (raw[index] === '}' && --depth === 0) return index
  }
  return end
}

function textExpression(
  context: CheckContext,
  { node, from, to }: { readonly node: TextLiteral; readonly from: number; readonly to: number },
  scope: Scope,
): Expression {
  const start = (node.$cstNode?.offset ?? 0) + from
  const source = withPlainQuotes(node.raw.slice(from, to))
  const place = placeAt(context, { start, end: start + source.length })
  if (source.trim() === '') {
    report(
      context,
      'TYPE-8',
      'These braces are empty: put an expression in them, or write `\\{` for the sign itself',
      place,
    )
    return { kind: 'invalid', type: UNKNOWN, place }
  }
  const { node: expression, problem } = parseExpression(source)
  if (problem) {
    report(
      context,
      'SYNTAX-1',
      `In the braces of this text: ${problem.message}`,
      placeAt(context, { start: start + problem.start, end: start + problem.end }),
    )
    return { kind: 'invalid', type: UNKNOWN, place }
  }
  const inner = context.infer({ ...context, base: context.base + start }, expression, scope)
  const type = inner.type
  if (type.kind === 'optional' || type.kind === 'nothing') {
    report(
      context,
      'TYPE-4',
      'This may be missing, so it cannot be written into a text: give another value with `??`',
      place,
    )
  } else if (
    type.kind === 'list' ||
    type.kind === 'record' ||
    (type.kind === 'named' && type.target?.startsWith('value '))
  ) {
    report(
      context,
      'TYPE-3',
      `A value of type ${typeText(type)} cannot be written into a text: name the field you mean`,
      place,
    )
  }
  return inner
}

/** Quotes are escaped inside a text. A blank outside them in place of each backslash keeps every offset where it is. */
function withPlainQuotes(source: string): string {
  let isOpen = false
  return source.replaceAll('\\"', () => {
    isOpen = !isOpen
    return isOpen ? ' "' : '" '
  })
}
