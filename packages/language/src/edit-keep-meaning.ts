import type { Element, ElementId, TextEdit } from '@landfall/model'
import { editedFiles, offsetAfter } from './edit-apply.ts'
import { nameOf } from './edit-find.ts'
import { type Mention, mentionsIn, nameImages } from './edit-mentions.ts'
import { done, type EditResult, type EditsOrFailure, refuse } from './edit-result.ts'
import { printName } from './print-text.ts'
import { readStorm, type Storm } from './read-storm.ts'

/** An edit that is not finished: what it changes if mentions elsewhere are rewritten as well. */
export interface Draft {
  /** The edits, with the repairs made too: `repairs` count in the text as it is. */
  write(repairs: readonly TextEdit[]): readonly TextEdit[]
  /** Elements that stand elsewhere behind it, in the order of the text. */
  readonly moved?: readonly Element[]
  /** Elements that are no more. */
  readonly gone?: readonly Element[]
}

/** Writing a context before a name may make the next one ambiguous; it cannot go on for long. */
const ROUNDS_MAX = 4

/**
 * The edits of a draft, and those that keep every mention meaning what it means now: with its context before it
 * where the name alone would come to mean something else. Refused where that cannot be written.
 */
export function keepMeaning(storm: Storm, draft: Draft): EditsOrFailure {
  const repairs = new Map<string, TextEdit>()
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const edits = draft.write([...repairs.values()])
    const after = readEdited(storm, edits)
    if (!after.ok) return after
    const pairs = paired({ before: storm, after: after.value, edits }, draft)
    const strays = straysOf(storm, pairs)
    if (strays.length === 0) return done(edits)
    for (const stray of strays) {
      const key = `${stray.mention.place.file}:${stray.mention.place.start}`
      const repair = repairs.has(key) ? undefined : repairOf(stray)
      if (!repair) return refuseStray(stray)
      repairs.set(key, repair)
    }
  }
  return refuse('UNREADABLE', 'So many names are alike here that it cannot be said what each would mean')
}

/** Reads the storm with edits made in it. Refused if that leaves more that cannot be read than before. */
export function readEdited(storm: Storm, edits: readonly TextEdit[]): EditResult<Storm> {
  const after = readStorm(editedFiles(storm.files, edits), storm)
  if (unreadableCount(after) <= unreadableCount(storm)) return done(after)
  const known = new Set(storm.findings.map(({ message }) => message))
  const finding = after.findings.find(({ code, message }) => code.startsWith('SYNTAX') && !known.has(message))
  return refuse(
    'UNREADABLE',
    `That would leave something that cannot be read${finding ? `: ${finding.message}` : ''}`,
  )
}

function unreadableCount({ files }: Storm): number {
  const problems = files.map(({ outline, stickies }) => {
    return outline.problems.length + stickies.filter(({ sticky }) => sticky.problem).length
  })
  return problems.reduce((sum, count) => sum + count, 0)
}

interface Change {
  readonly before: Storm
  readonly after: Storm
  readonly edits: readonly TextEdit[]
}

interface Pair {
  readonly before: Element
  readonly after: Element
}

/** Each element before and after the edit: where it stands says which is which. */
function paired({ before, after, edits }: Change, { moved = [], gone = [] }: Draft): Pair[] {
  const absent = new Set([...moved, ...gone])
  const byPlace = Map.groupBy(after.model.elements, ({ place }) => `${place.file}:${place.start}`)
  const pairs: Pair[] = []
  const found = new Set<Element>()
  const pair = (one: Element, other: Element | undefined) => {
    if (!other) return
    found.add(other)
    pairs.push({ before: one, after: other })
  }
  for (const element of before.model.elements) {
    const { file, start } = element.place
    if (absent.has(element)) continue
    // A subscription to two events is two elements at one place.
    const there = byPlace.get(`${file}:${offsetAfter(edits, { file, offset: start })}`)
    pair(
      element,
      there?.find((other) => other.kind === element.kind && !found.has(other)),
    )
  }
  const landed = after.model.elements.filter((element) => !found.has(element))
  if (moved.length > 0) for (const [index, element] of moved.entries()) pair(element, landed[index])
  return pairs
}

/** A mention that would come to mean something else. */
interface Stray {
  readonly storm: Storm
  readonly mention: Mention
  /** What it means, as it is then called; undefined if it is no more or cannot be mentioned. */
  readonly wanted?: Element
}

function straysOf(storm: Storm, pairs: readonly Pair[]): Stray[] {
  const targets = new Map<ElementId, Element>()
  for (const { before, after } of pairs) if (!targets.has(before.id)) targets.set(before.id, after)
  return pairs.flatMap(({ before, after }) => {
    const then = mentionsIn(after)
    return [...mentionsIn(before).byPath.values()].flatMap((mention): Stray[] => {
      if (mention.target === undefined) return []
      const wanted = targets.get(mention.target)
      // Whoever mentions what is removed has a finding from then on.
      if (!wanted && !mention.target.startsWith('built-in ')) return []
      const found = then.byPath.get(mention.path)
      if (found?.target === (wanted?.id ?? mention.target)) return []
      if (!found && then.invalid.some((path) => mention.path.startsWith(path))) return []
      return [{ storm, mention, ...(wanted && { wanted }) }]
    })
  })
}

/** Writes the context of what is meant before its name, or takes another one away. */
function repairOf({ storm, mention, wanted }: Stray): TextEdit | undefined {
  const canBeQualified = mention.form === 'reference' || mention.form === 'type'
  if (!canBeQualified || !wanted) return undefined
  const { file } = mention.place
  const images = nameImages(storm.files.find(({ name }) => name === file)?.text ?? '', mention)
  const [first, last] = [images[0], images.at(-1)]
  const context = wanted.kind === 'context' ? undefined : wanted.context
  const text = context === undefined ? '' : `${printName(context)}.`
  if (!first || !last || (text === '' && first === last)) return undefined
  return { place: { file, start: first.start, end: last.start }, text }
}

function refuseStray({ mention, wanted }: Stray): EditsOrFailure {
  const what = wanted ? `the ${nameOf(wanted)}` : 'a function of the language'
  return refuse(
    'MEANING_CHANGED',
    `A mention of ${what} would then mean something else: choose another name`,
    mention.place,
  )
}
