import type { Field, Fold, View } from './elements.ts'
import type { Expression } from './expression.ts'
import { expressionReads } from './expression-reads.ts'
import type { ModelIndex } from './model-index.ts'
import { originsOfRow } from './origins-of-row.ts'
import { rowKeyOrigin } from './row-key-origin.ts'

/**
 * Whether a fold makes a row that is missing: it knows the key, gives every field that must be there, and neither
 * its braces nor its `where` look at the row. Any other fold only changes rows that exist.
 */
export function foldCreates(index: ModelIndex, view: View, fold: Fold): boolean {
  if (fold.remove || rowKeyOrigin(index, view, fold).kind === 'none') return false
  if (fold.guard && readsRow(fold.guard)) return false
  if (fold.sets.some(({ value }) => readsRow(value))) return false
  return originsOfRow(index, view, fold).every(
    ({ field, origin }) => origin.kind !== 'untouched' || !isRequired(field),
  )
}

function isRequired(field: Field): boolean {
  return field.type.kind !== 'optional' && field.default === undefined
}

function readsRow(expression: Expression): boolean {
  return expressionReads(expression).some((read) => 'of' in read && read.of === 'row')
}
