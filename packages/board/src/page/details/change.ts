import {
  type EditResult,
  editedFiles,
  editStorm,
  formatStorm,
  readStorm,
  type Storm,
  type StormEdit,
} from '@landfall/language'
import type { Finding, Model, Place, TextEdit } from '@landfall/model'
import { wordsOf } from '../text/storm-words.ts'

/** Something that the panel changes: an edit of the language, or another text for a part of one sticky. */
export type Change = StormEdit | ClauseWrite

/** Writes something else at a place of one sticky, for what the language has no edit for. */
export interface ClauseWrite {
  readonly kind: 'write'
  readonly place: Place
  readonly text: string
  /** The part of it that has to be a whole expression: what stands behind it must not become part of it. */
  readonly expression?: string
}

/** What would come of a change that nobody has accepted yet. */
export type Attempt =
  | {
      readonly ok: true
      readonly edits: readonly TextEdit[]
      /** What would be wrong then and is not now. */
      readonly findings: readonly Finding[]
    }
  | { readonly ok: false; readonly message: string }

/** The edits of a change. Refused, in words for people, where it would leave the storm less readable than it is. */
export function changeEdits(storm: Storm, change: Change): EditResult<readonly TextEdit[]> {
  return change.kind === 'write' ? writeEdits(storm, change) : editStorm(storm, change)
}

/** Makes a change on a copy of the texts and says what would be wrong then. */
export function tryChange(storm: Storm, change: Change): Attempt {
  const result = changeEdits(storm, change)
  if (!result.ok) return { ok: false, message: result.failure.message }
  if (result.value.length === 0) return { ok: true, edits: [], findings: [] }
  const after = readStorm(editedFiles(storm.files, result.value), storm)
  return { ok: true, edits: result.value, findings: newFindings(storm.findings, after.findings) }
}

function writeEdits(storm: Storm, { place, text, expression }: ClauseWrite): EditResult<readonly TextEdit[]> {
  const before = storm.files.find(({ name }) => name === place.file)?.text ?? ''
  if (before.slice(place.start, place.end) === text) return { ok: true, value: [] }
  const problem = expression === undefined ? undefined : problemOfExpression(expression)
  if (problem !== undefined) return { ok: false, failure: { code: 'BAD_TEXT', message: problem, place } }
  const edits = [{ place, text }]
  const after = readStorm(editedFiles(storm.files, edits), storm)
  const broken = newFindings(storm.findings, after.findings).find(({ code }) => code.startsWith('SYNTAX'))
  if (broken)
    return { ok: false, failure: { code: 'BAD_TEXT', message: broken.message, place: broken.place } }
  const words = wordsOf(text)
  if (words.at(-1)?.image.startsWith('//') || !isSameBesides(place, storm.model, after.model)) {
    const message = 'Write only what belongs to this part: this would reach beyond it'
    return { ok: false, failure: { code: 'UNREADABLE', message, place } }
  }
  return { ok: true, value: edits }
}

/** Why a text is no expression; undefined where it is one. */
function problemOfExpression(text: string): string | undefined {
  if (text === '') return 'Write a condition or a value'
  const read = formatStorm(`function probe(): Bool = ${text}`)
  return read.ok ? undefined : (read.problems[0]?.message ?? 'This cannot be read')
}

/** Whether two models have the same elements in the same order; the one that a place belongs to may be called otherwise. */
function isSameBesides({ file, start, end }: Place, before: Model, after: Model): boolean {
  return (
    before.elements.length === after.elements.length &&
    before.elements.every(({ id, kind, place }, index) => {
      const then = after.elements[index]
      const isOwn = place.file === file && place.start <= start && end <= place.end
      return isOwn ? then?.kind === kind : then?.id === id
    })
  )
}

/** Findings that are there after and were not before; those that were said as often stay out. */
function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, number>()
  for (const finding of before) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1)
  return after.filter((finding) => {
    const count = known.get(keyOf(finding)) ?? 0
    known.set(keyOf(finding), count - 1)
    return count <= 0
  })
}

function keyOf({ code, message, element }: Finding): string {
  return JSON.stringify([code, message, element])
}
