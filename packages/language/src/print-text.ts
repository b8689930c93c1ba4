import { StormTerminals } from './generated/ast.ts'
import { isReservedWord } from './storm-tokens.ts'

const IDENTIFIER = new RegExp(`^${StormTerminals.ID.source}$`)

/** A name as it is written: as it is or, where it is no identifier (`3Days`), in quotes. */
export function printName(name: string): string {
  return IDENTIFIER.test(name) && !isReservedWord(name) ? name : printText(name)
}

/** A mention such as `Billing.PaymentFailed`. */
export function printPath(text: string): string {
  return text.split('.').map(printName).join('.')
}

/** Words in quotes: a label, a title, a question. There is no sign for a carriage return; it becomes a line end. */
export function printText(text: string): string {
  return `"${escaped(text)}"`
}

/** The same as a value, where braces would hold an expression. */
export function printTextLiteral(text: string): string {
  return `"${escapedForLiteral(text)}"`
}

export function escapedForLiteral(text: string): string {
  return escaped(text).replaceAll('{', '\\{')
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll('\t', '\\t')
}
