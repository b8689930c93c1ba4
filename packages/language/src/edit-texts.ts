import type { TextEdit } from '@landfall/model'
import { refuseTaken } from './edit-add.ts'
import { cut, cutAround } from './edit-cut.ts'
import { descriptionLines } from './edit-description.ts'
import { extentOf, findSpot, nameOf, type Spot, titleOf, whole } from './edit-find.ts'
import { setDelay, setGuard } from './edit-guards.ts'
import { headWords, wordsOf } from './edit-head.ts'
import { readEdited } from './edit-keep-meaning.ts'
import { indentAt, isFirstOnLine } from './edit-lines.ts'
import { insertAt, replaceIn, wordAfter } from './edit-page.ts'
import type { TextChange } from './edit-request.ts'
import { done, type EditResult, type EditsOrFailure, refuse } from './edit-result.ts'
import { elementId } from './names.ts'
import { printText } from './print-text.ts'
import type { Storm } from './read-storm.ts'

/** Changes what a sticky says, apart from its name, fields and connections. */
export function setText(storm: Storm, edit: TextChange): EditsOrFailure {
  const spot = findSpot(storm, edit.element)
  if (!spot.ok) return spot
  const edits = editsFor(storm, spot.value, edit)
  if (!edits.ok) return edits
  const after = readEdited(storm, edits.value)
  if (!after.ok) return after
  const then = after.value.model.elements[storm.model.elements.indexOf(spot.value.element)]
  if (edit.kind === 'set description' && !edit.text?.trim() && then?.description !== undefined) {
    return refuse(
      'MEANING_CHANGED',
      `Another comment would then describe ${nameOf(spot.value.element)}: take that one away first, or put a \`//\` line below it`,
    )
  }
  return edits
}

function editsFor(storm: Storm, spot: Spot, edit: TextChange): EditResult<TextEdit[]> {
  switch (edit.kind) {
    case 'set label':
      return withLabel(spot, edit.text)
    case 'set description':
      return done(withDescription(spot, edit.text?.trim()))
    case 'set text':
      return withTitle(storm, spot, edit.text.trim())
    case 'set answer':
      return withAnswer(spot, edit.text)
    case 'set guard':
      return setGuard(storm, spot, edit)
    case 'set delay':
      return setDelay(storm, spot, edit)
    case 'set pivotal':
      return withPivotal(spot, edit.pivotal)
  }
}

function withLabel(spot: Spot, text: string | undefined): EditResult<TextEdit[]> {
  const { page, element } = spot
  const head = headWords(spot)
  if (!head || !('name' in element))
    return refuse(
      'NOT_FOUND',
      `${titleOf(element)} has no name that a label could stand behind`,
      element.place,
    )
  if (!text?.trim())
    return done(head.label ? cutAround(page, { start: head.name.end, end: head.label.end }) : [])
  const label = printText(text.trim())
  if (!head.label) return done([insertAt(page, head.name.end, ` ${label}`)])
  return done(head.label.image === label ? [] : [replaceIn(page, head.label, label)])
}

function withDescription({ page, placed }: Spot, text: string | undefined): TextEdit[] {
  const { from } = placed.item
  const known = page.descriptions.get(from)
  if (!text) return known ? [cut(page, known)] : []
  const isFirst = isFirstOnLine(page.text, known?.start ?? from)
  const line = page.newline + indentAt(page.text, known?.start ?? from)
  const comment = descriptionLines(text).join(line)
  if (known) return known.image === comment ? [] : [replaceIn(page, known, comment)]
  return [insertAt(page, from, comment + (isFirst ? line : ' '))]
}

/** The words in quotes of a sticky that has no name. */
function withTitle(storm: Storm, spot: Spot, text: string): EditResult<TextEdit[]> {
  const { page, element, placed } = spot
  const title = wordsOf(page, placed)[1]
  const isTitled =
    element.kind === 'hotspot' ||
    element.kind === 'opportunity' ||
    element.kind === 'promise' ||
    element.kind === 'scenario'
  if (!isTitled || title?.type !== 'STRING')
    return refuse('NOT_FOUND', `${titleOf(element)} has no text of its own`, element.place)
  if (text === '') return refuse('BAD_TEXT', 'Write what it says: it cannot be empty', element.place)
  const id = elementId(element.kind, text, element.context)
  const taken = storm.model.elements.find((other) => other.id === id && other !== element)
  if (taken) return refuseTaken(taken)
  const written = printText(text)
  return done(title.image === written ? [] : [replaceIn(page, title, written)])
}

function withAnswer(spot: Spot, text: string | undefined): EditResult<TextEdit[]> {
  const { page, element, placed } = spot
  const sound = whole(spot)
  if (!sound.ok) return sound
  const { node } = placed.sticky
  const question = wordsOf(page, placed)[1]
  if (node.$type !== 'Hotspot' || !question)
    return refuse('NOT_FOUND', `${titleOf(element)} is no question that could be answered`, element.place)
  const end = node.targets.map((target) => extentOf(spot, target).end).at(-1) ?? question.end
  const words = text?.trim() ? printText(text.trim()) : ''
  const resolved = node.resolved ? wordAfter(page, end) : undefined
  if (!resolved) return done(text === undefined ? [] : [insertAt(page, end, ` resolved ${words}`.trimEnd())])
  const answer = node.answer === undefined ? undefined : wordAfter(page, resolved.end)
  if (text === undefined) return done(cutAround(page, { start: end, end: (answer ?? resolved).end }))
  if (!answer) return done(words === '' ? [] : [insertAt(page, resolved.end, ` ${words}`)])
  if (words === '') return done(cutAround(page, { start: resolved.end, end: answer.end }))
  return done(answer.image === words ? [] : [replaceIn(page, answer, words)])
}

function withPivotal({ page, element, placed }: Spot, isPivotal: boolean): EditResult<TextEdit[]> {
  if (element.kind !== 'event')
    return refuse(
      'NOT_FOUND',
      `${titleOf(element)} cannot be a turning point: only an event is`,
      element.place,
    )
  if (element.pivotal === isPivotal) return done([])
  const { from } = placed.item
  if (isPivotal) return done([insertAt(page, from, 'pivotal ')])
  const [first, second] = wordsOf(page, placed)
  return done(first && second ? cutAround(page, { start: first.start, end: second.start }) : [])
}
