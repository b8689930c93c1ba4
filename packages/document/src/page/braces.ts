import type { AssignmentText } from '../artifacts/assignment-texts.ts'
import { type HtmlPart, html } from './html.ts'

/** `name: value` in braces, as a storm says it; nothing where nothing is set. */
export function braces(sets: readonly AssignmentText[]): HtmlPart {
  if (sets.length === 0) return undefined
  const parts = sets.map(({ name, value }) => (name === value ? name : `${name}: ${value}`))
  return html` <code class="braces">{ ${parts.join(', ')} }</code>`
}
