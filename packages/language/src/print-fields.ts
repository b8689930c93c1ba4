import { type Assignment, type Field, typeText } from '@landfall/model'
import { printAssignment, printExpression, printRecord } from './print-expression.ts'
import { printDescription } from './print-head.ts'
import { braced } from './print-lines.ts'
import type { TypeOfPlace } from './type-of-place.ts'

/** `price: Money personal = …`, without its description. */
export function printField({ name, type, markers, default: value }: Field): string {
  const words = [`${name}: ${typeText(type)}`, ...markers]
  return value ? `${words.join(' ')} = ${printExpression(value)}` : words.join(' ')
}

/** A field below its description. */
export function fieldLines(field: Field): string[] {
  return [...printDescription(field.description), printField(field)]
}

/** Fields in braces on one line; undefined where a description needs lines of its own. */
export function printFieldsInLine(fields: readonly Field[]): string | undefined {
  if (fields.some(({ description }) => description !== undefined)) return undefined
  return fields.length === 0 ? '{}' : `{ ${fields.map(printField).join(', ')} }`
}

/** Fields in braces behind a head, on one line if they fit. */
export function printFieldBlock(head: string, fields: readonly Field[], width: number): string[] {
  const inLine = printFieldsInLine(fields)
  const line = inLine && `${head} ${inLine}`
  return line && line.length <= width ? [line] : braced(head, fields.flatMap(fieldLines))
}

/** Fields given values, in braces behind a head, on one line if they fit. */
export function printRecordBlock(
  head: string,
  fields: readonly Assignment[],
  { width, place }: { readonly width: number; readonly place: TypeOfPlace },
): string[] {
  const line = `${head} ${printRecord(fields, place)}`
  if (line.length <= width) return [line]
  const texts = fields.map((field) => printAssignment(field, place))
  return braced(head, withCommas(texts))
}

/** One per line, a comma behind each but the last. */
export function withCommas(texts: readonly string[]): string[] {
  return texts.map((text, index) => (index < texts.length - 1 ? `${text},` : text))
}
