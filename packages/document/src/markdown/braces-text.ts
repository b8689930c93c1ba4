import type { AssignmentText } from '../artifacts/assignment-texts.ts'
import { codeSpan } from './code-span.ts'

/** `{ amount: price }` as code; empty where nothing is given. */
export function bracesText(assignments: readonly AssignmentText[]): string {
  if (assignments.length === 0) return ''
  const inside = assignments.map(({ name, value }) => (name === value ? name : `${name}: ${value}`))
  return `${codeSpan(`{ ${inside.join(', ')} }`)}`
}
