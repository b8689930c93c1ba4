import type { Missing, StepState } from '@landfall/check'
import { type Element, type ElementId, elementOf, type ModelIndex } from '@landfall/model'
import { displayWidth } from '../display-width.ts'
import type { Look } from '../look.ts'
import { printable } from '../printable.ts'
import { wrapped } from '../wrapped.ts'

/** So many stickies are named behind what is missing; of the others there is only the number. */
const NAMES_MAX = 4
const INDENT = '      '

/** The steps of a workshop as people read them: each with its sign and what it lacks, and where to go on. */
export function statusText(
  states: readonly StepState[],
  look: Look & { readonly index: ModelIndex },
): string {
  return `${states.map((state) => stepText(state, look)).join('\n')}\n\n${summaryOf(states)}\n`
}

function stepText({ step, missing, isDone }: StepState, look: Look & { readonly index: ModelIndex }): string {
  const { palette } = look
  const title = isDone ? `${palette('green', '✓')} ${step.title}` : `○ ${palette('bold', step.title)}`
  return [title, ...missing.map((each) => missingText(each, look))].join('\n')
}

function missingText(
  { text, elements, severity }: Missing,
  { index, palette, width }: Look & { readonly index: ModelIndex },
): string {
  const line = severity === 'hint' ? `  · ${text}` : `    ${text}`
  const named = namesOf(elements, index)
  if (named === '') return line
  const isFitting = displayWidth(`${line}: ${named}`) <= width
  return isFitting
    ? `${line}: ${palette('dim', named)}`
    : `${line}:\n${palette('dim', wrapped(named, { width, indent: INDENT }))}`
}

function namesOf(ids: readonly ElementId[], index: ModelIndex): string {
  const names = ids.slice(0, NAMES_MAX).flatMap((id) => {
    const element = elementOf(index, id)
    return element ? [printable(wordsOn(element))] : []
  })
  const rest = ids.length - NAMES_MAX
  return [...names, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

function wordsOn(element: Element): string {
  if ('name' in element) return element.name
  if ('question' in element) return `"${element.question}"`
  if ('title' in element) return `"${element.title}"`
  return element.id
}

function summaryOf(states: readonly StepState[]): string {
  const done = states.filter(({ isDone }) => isDone)
  const next = states.find(({ isDone }) => !isDone)
  if (!next) return `All ${states.length} steps are done`
  return `${done.length} of ${states.length} steps are done. Next: ${next.step.title.toLowerCase()}`
}
