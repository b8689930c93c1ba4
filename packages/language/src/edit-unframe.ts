import type { TextEdit } from '@landfall/model'
import type { Spot } from './edit-find.ts'
import { indentAt, isFirstOnLine, isLastOnLine, lineStart, nextLine } from './edit-lines.ts'
import { type Page, pieceAfter, pieceBefore, replaceIn, type Stretch } from './edit-page.ts'
import { indentOf, memberOf, roomOf } from './edit-room.ts'
import { cutSticky } from './edit-take-out.ts'
import type { OutlineItem } from './outline-item.ts'

const PARTS: ReadonlySet<string> = new Set([
  'AggregateKey',
  'AggregateState',
  'Always',
  'Subscription',
  'Reading',
  'Publication',
])

/** Whether a sticky says something about the frame that it stands in, and means nothing without it. */
export function isPartOfFrame({ start }: OutlineItem): boolean {
  return PARTS.has(start.rule)
}

/** Takes a closed frame off what stands in it, which moves one level out. */
export function unframed({ page, index }: Spot): TextEdit[] {
  const room = roomOf(page, index)
  const member = memberOf(page, index)
  const { open, close } = member?.item ?? {}
  const kept = room.members.filter(({ item }) => !isPartOfFrame(item))
  if (!member || open === undefined || close === undefined) return []
  if (kept.length === 0) return cutSticky(page, index)
  const parts = room.members.filter(({ item }) => isPartOfFrame(item))
  const cuts = [
    headCut(page, { start: member.block.start, end: open + 1 }),
    ...parts.flatMap((part) => cutSticky(page, part.index)),
    tailCut(page, close),
  ]
  const depth = indentOf(room).length - indentAt(page.text, member.body.start).length
  const runs = withoutEdges(page, merged(cuts))
  return [...runs, ...dedents(page, { start: open, end: close }, { cuts: runs, depth })]
}

/** With the blank lines behind what is cut at the start, and before what is cut at the end. */
function withoutEdges(page: Page, cuts: readonly TextEdit[]): TextEdit[] {
  return cuts.map((edit, index) => {
    const { start, end } = edit.place
    const isStart = index === 0 && page.text[end - 1] === '\n'
    const isEnd = index > 0 && index === cuts.length - 1 && page.text[start - 1] === '\n'
    const stretch = {
      start: isEnd ? nextLine(page.text, pieceBefore(page, start)?.end ?? start) : start,
      end: isStart ? Math.max(end, lineStart(page.text, pieceAfter(page, end)?.start ?? end)) : end,
    }
    return replaceIn(page, stretch, '')
  })
}

/** The head with its line, and the blank lines that the frame begins with. */
function headCut(page: Page, { start, end }: Stretch): TextEdit {
  const next = pieceAfter(page, end)
  const hasLines = isFirstOnLine(page.text, start) && isLastOnLine(page.text, end)
  if (!hasLines) return replaceIn(page, { start, end: next?.start ?? end }, '')
  return replaceIn(
    page,
    { start: lineStart(page.text, start), end: lineStart(page.text, next?.start ?? end) },
    '',
  )
}

/** The `}` with its line, and the blank lines that the frame ends with. */
function tailCut(page: Page, close: number): TextEdit {
  const { text } = page
  const before = pieceBefore(page, close)?.end ?? close
  if (!isFirstOnLine(text, close)) return replaceIn(page, { start: before, end: close + 1 }, '')
  if (!isLastOnLine(text, close + 1))
    return replaceIn(page, { start: close, end: pieceAfter(page, close + 1)?.start ?? close + 1 }, '')
  const isOpen = nextLine(text, close) === text.length && !text.endsWith('\n')
  return replaceIn(
    page,
    isOpen
      ? { start: before, end: text.length }
      : { start: nextLine(text, before), end: nextLine(text, close) },
    '',
  )
}

/** Cuts that overlap or meet as one. */
function merged(cuts: readonly TextEdit[]): TextEdit[] {
  const edits: TextEdit[] = []
  for (const edit of cuts.toSorted((left, right) => left.place.start - right.place.start)) {
    const last = edits.at(-1)
    if (last && edit.place.start <= last.place.end) {
      const end = Math.max(last.place.end, edit.place.end)
      edits[edits.length - 1] = { place: { ...last.place, end }, text: '' }
    } else edits.push(edit)
  }
  return edits
}

function dedents(
  page: Page,
  { start, end }: Stretch,
  { cuts, depth }: { readonly cuts: readonly TextEdit[]; readonly depth: number },
): TextEdit[] {
  const edits: TextEdit[] = []
  for (let line = nextLine(page.text, start); line < end; line = nextLine(page.text, line)) {
    const isCut = cuts.some(({ place }) => place.start <= line && line < place.end)
    const length = Math.min(depth, indentAt(page.text, line).length)
    if (!isCut && length > 0) edits.push(replaceIn(page, { start: line, end: line + length }, ''))
  }
  return edits
}
