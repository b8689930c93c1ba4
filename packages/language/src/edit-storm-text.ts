import { fieldNameFromPhrase } from './edit-name.ts'
import type { FieldText } from './edit-request.ts'
import { done, type EditResult, refuse } from './edit-result.ts'
import { parseExpression, parseSticky, scanText } from './sticky-parser.ts'

/** An expression as a person typed it, on one line. Refused if it cannot be read. */
export function expressionText(typed: string): EditResult<string> {
  const text = typed.trim()
  const { problem } = parseExpression(text)
  if (!problem && text !== '' && isPlain(text)) return done(text)
  return refuse('BAD_TEXT', `\`${text}\` cannot be read${problem ? `: ${problem.message}` : ''}`)
}

/** A field as it is written. Refused if its name, type or default cannot be read. */
export function fieldText(field: FieldText): EditResult<string> {
  const name = fieldNameFromPhrase(field.name)
  if (!name.ok) return name
  const type = typeText(field.type)
  if (!type.ok) return type
  const value =
    field.default === undefined || field.default.trim() === '' ? undefined : expressionText(field.default)
  if (value && !value.ok) return value
  const words = [
    `${name.value}: ${type.value}`,
    ...(field.markers ?? []),
    ...(value ? [`= ${value.value}`] : []),
  ]
  return done(words.join(' '))
}

/** A type as a person typed it. Refused if it cannot be read, or if it is more than a type. */
export function typeText(typed: string): EditResult<string> {
  const text = typed.trim()
  const { node, problem } = parseSticky(`value X { x: ${text} }`, 'ValueType')
  const [field, second] = node.$type === 'ValueType' ? node.fields : []
  const isType = !second && field?.type.$cstNode?.text === text
  if (!problem && isType && isPlain(text)) return done(text)
  return refuse(
    'BAD_TEXT',
    `\`${text}\` is no type. Write one such as Text, Int, Money?, [Id] or open | closed`,
  )
}

function isPlain(text: string): boolean {
  return !/[\r\n]/.test(text) && scanText(text).comments.length === 0
}
