import diff from 'fast-diff'

/** In the text as it was: from an offset, letters are taken out, and others put in their place. */
export interface TextChange {
  readonly offset: number
  readonly removedCount: number
  readonly inserted: string
}

/**
 * What somebody else has done to a text, as changes of our version of it. Offsets are those of `ours`, and do not
 * overlap; what both have done is done once.
 */
export function changesOnto(texts: {
  readonly base: string
  readonly theirs: string
  readonly ours: string
}): readonly TextChange[] {
  const { base, theirs, ours } = texts
  if (theirs === base || theirs === ours) return []
  const own = changesOf(base, ours)
  const kept = keptIn(base, own)
  const done = new Set(own.map(changeText))
  return changesOf(base, theirs)
    .filter((change) => !done.has(changeText(change)))
    .flatMap((change) => moved(change, kept, ours.length))
}

function changeText({ offset, removedCount, inserted }: TextChange): string {
  return `${offset} ${removedCount} ${inserted}`
}

/**
 * The steps from one text to another: first line by line, so that lines which were put between others stay whole, and
 * then by letters within lines that have changed. Its time is bounded, however large and however different they are.
 */
export function changesOf(from: string, to: string): readonly TextChange[] {
  return lineChanges(from, to).flatMap((change) => refined(from, change))
}

/** Beyond this many lines that differ, comparing them takes longer than it is worth. */
const LINES_MAX = 4_000
/** The same for letters of lines that stand in the place of others. */
const LETTERS_MAX = 2_000

function lineChanges(from: string, to: string): readonly TextChange[] {
  const [before, after] = [linesOf(from), linesOf(to)]
  const least = Math.min(before.length, after.length)
  let first = 0
  while (first < least && before[first] === after[first]) first += 1
  let last = 0
  while (last < least - first && before[before.length - 1 - last] === after[after.length - 1 - last])
    last += 1
  const removed = before.slice(first, before.length - last)
  const inserted = after.slice(first, after.length - last)
  const offset = lengthOf(before.slice(0, first))
  if (removed.length === 0 && inserted.length === 0) return []
  if (removed.length + inserted.length > LINES_MAX)
    return [{ offset, removedCount: lengthOf(removed), inserted: inserted.join('') }]
  return steps(diffOfLines(removed, inserted), offset)
}

/** Lines with what ends them. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0)
}

type Difference = readonly (readonly [kind: number, text: string])[]

/** Compares lines as if each were a letter. */
function diffOfLines(from: readonly string[], to: readonly string[]): Difference {
  const letters = new Map<string, string>()
  const lines: string[] = []
  const lettersOf = (side: readonly string[]) =>
    side
      .map((line) => {
        const known = letters.get(line)
        if (known !== undefined) return known
        const letter = String.fromCharCode(lines.length)
        letters.set(line, letter)
        lines.push(line)
        return letter
      })
      .join('')
  const textOf = (side: string) => [...side].map((letter) => lines[letter.charCodeAt(0)]).join('')
  return diff(lettersOf(from), lettersOf(to)).map(([kind, side]) => [kind, textOf(side)])
}

function refined(from: string, change: TextChange): readonly TextChange[] {
  const { offset, removedCount, inserted } = change
  if (removedCount === 0 || inserted === '') return [change]
  if (removedCount + inserted.length > LETTERS_MAX) return [change]
  const removed = from.slice(offset, offset + removedCount)
  // Cleaned up: letters that two words happen to share are no reason to weave them into one another.
  return steps(diff(removed, inserted, undefined, true), offset)
}

function steps(difference: Difference, start: number): readonly TextChange[] {
  const changes: TextChange[] = []
  let offset = start
  let open: { offset: number; removedCount: number; inserted: string } | undefined
  for (const [kind, text] of difference) {
    if (kind === diff.EQUAL) {
      open = undefined
      offset += text.length
      continue
    }
    if (!open) {
      open = { offset, removedCount: 0, inserted: '' }
      changes.push(open)
    }
    if (kind === diff.INSERT) open.inserted += text
    else {
      open.removedCount += text.length
      offset += text.length
    }
  }
  return changes
}

/** For each place of the base, where it is in our text, and whether the letter behind it is still there. */
interface Kept {
  readonly at: readonly number[]
  readonly isThere: readonly boolean[]
}

function keptIn(base: string, own: readonly TextChange[]): Kept {
  const at: number[] = []
  const isThere: boolean[] = []
  let shift = 0
  let place = 0
  for (const { offset, removedCount, inserted } of [...own, { ...END, offset: base.length }]) {
    for (; place < offset; place++) {
      at.push(place + shift)
      isThere.push(true)
    }
    shift += inserted.length
    for (; place < offset + removedCount; place++) {
      at.push(offset + shift)
      isThere.push(false)
    }
    shift -= removedCount
  }
  return { at, isThere }
}

const END: TextChange = { offset: 0, removedCount: 0, inserted: '' }

/** A change of the base as changes of our text: letters that we have taken out already need not be taken out again. */
function moved(
  { offset, removedCount, inserted }: TextChange,
  { at, isThere }: Kept,
  length: number,
): readonly TextChange[] {
  const start = at[offset] ?? length
  const removed: { offset: number; removedCount: number }[] = []
  for (let place = offset; place < offset + removedCount; place++) {
    if (!isThere[place]) continue
    const where = at[place] ?? length
    const last = removed.at(-1)
    if (last && last.offset + last.removedCount === where) last.removedCount += 1
    else removed.push({ offset: where, removedCount: 1 })
  }
  const [first, ...rest] = removed
  const changes =
    first?.offset === start
      ? [{ ...first, inserted }]
      : [{ offset: start, removedCount: 0, inserted }, ...(first ? [{ ...first, inserted: '' }] : [])]
  return [...changes, ...rest.map((each) => ({ ...each, inserted: '' }))].filter(
    (change) => change.removedCount > 0 || change.inserted !== '',
  )
}

/** The text behind changes that do not overlap. */
export function changed(text: string, changes: readonly TextChange[]): string {
  let result = text
  for (const { offset, removedCount, inserted } of changes.toReversed())
    result = result.slice(0, offset) + inserted + result.slice(offset + removedCount)
  return result
}
