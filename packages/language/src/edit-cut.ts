import type { TextEdit } from '@landfall/model'
import { blankLineCount, isFirstOnLine, isLastOnLine, lineEnd, lineStart, nextLine } from './edit-lines.ts'
import { type Page, pieceAfter, pieceBefore, piecesIn, replaceIn, type Stretch } from './edit-page.ts'

/**
 * Takes a stretch out, with its lines if nothing else stands on them. Of the blank lines on both sides the larger
 * number stays; at an edge of its frame or file, only those that were at the edge.
 */
export function cut(page: Page, stretch: Stretch): TextEdit {
  return replaceIn(page, cutStretch(page, stretch), '')
}

function cutStretch(page: Page, { start, end }: Stretch): Stretch {
  const { text } = page
  const isFirst = isFirstOnLine(text, start)
  const isLast = isLastOnLine(text, end)
  if (isFirst && isLast) return cutLines(page, { start: lineStart(text, start), end: nextLine(text, end) })
  if (isFirst) return { start, end: pieceAfter(page, end)?.start ?? end }
  return { start: pieceBefore(page, start)?.end ?? start, end }
}

function cutLines(page: Page, { start, end }: Stretch): Stretch {
  const before = pieceBefore(page, start)
  const after = pieceAfter(page, end)
  const isFirst = !before || (before.image === '{' && before.type !== 'comment')
  const isLast = !after || (after.image === '}' && after.type !== 'comment')
  const above = { start: before ? Math.min(nextLine(page.text, before.end), start) : 0, end: start }
  const below = {
    start: end,
    end: after ? Math.max(lineStart(page.text, after.start), end) : page.text.length,
  }
  if (isFirst && isLast) return atEnd(page, { start: before ? above.start : start, end: below.end })
  if (isFirst) return { start, end: below.end }
  if (isLast) return atEnd(page, { start: above.start, end })
  const lines = { above: countIn(page, above), below: countIn(page, below) }
  if (lines.above === 0 || lines.below === 0) return { start, end }
  return lines.above >= lines.below ? { start, end: below.end } : { start: above.start, end }
}

function countIn({ text }: Page, { start, end }: Stretch): number {
  return blankLineCount(text, start - 1, end)
}

/** A last line without a line end leaves the one before it without one. */
function atEnd({ text }: Page, { start, end }: Stretch): Stretch {
  const isOpen = end === text.length && !text.endsWith('\n')
  return isOpen && start > 0 ? { start: lineEnd(text, lineStart(text, start - 1)), end } : { start, end }
}

/** Takes a stretch out but for the comments in it. */
export function cutAround(page: Page, { start, end }: Stretch): TextEdit[] {
  const comments = piecesIn(page, { start, end }).filter(({ type }) => type === 'comment')
  if (comments.length === 0) return [replaceIn(page, { start, end }, '')]
  const edges = [start, ...comments.flatMap((comment) => [comment.start, comment.end]), end]
  const gaps: TextEdit[] = []
  for (let index = 0; index + 1 < edges.length; index += 2) {
    const gap = { start: edges[index] ?? end, end: edges[index + 1] ?? end }
    gaps.push(...piecesIn(page, gap).map((piece) => replaceIn(page, piece, '')))
  }
  return gaps
}
