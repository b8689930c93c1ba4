import { type Assignment, type Field, fieldNamed, type ModelIndex } from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'
import { withoutSecret } from './without-secret.ts'

/** A field given a value in braces, as storm text. */
export interface AssignmentText {
  readonly name: string
  readonly value: string
}

/**
 * Values in braces, as storm text without secrets.
 *
 * @param fields - what the braces give values to.
 */
export function assignmentTexts(
  index: ModelIndex,
  { assignments, fields }: { readonly assignments: readonly Assignment[]; readonly fields: readonly Field[] },
  options: DocumentOptions,
): readonly AssignmentText[] {
  return assignments.map((assignment) => {
    const value = withoutSecret(index, assignment.value, fieldNamed(fields, assignment.name))
    return { name: assignment.name, value: options.printExpression(value) }
  })
}
