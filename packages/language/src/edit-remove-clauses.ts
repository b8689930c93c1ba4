import type { TextEdit } from '@landfall/model'
import type { Braces } from './edit-braces.ts'
import { cut, cutAround } from './edit-cut.ts'
import { isFirstOnLine } from './edit-lines.ts'
import {
  endWithComments,
  type Page,
  pieceAfter,
  pieceBefore,
  piecesIn,
  replaceIn,
  type Stretch,
  wordAfter,
} from './edit-page.ts'

/**
 * Takes clauses out, with their descriptions.
 *
 * @param mayGo - whether braces that are left empty go too.
 */
export function removeClauses(
  page: Page,
  braces: Braces,
  { indexes, mayGo }: { readonly indexes: ReadonlySet<number>; readonly mayGo: boolean },
): TextEdit[] {
  const { open, close, clauses } = braces
  if (indexes.size === 0) return []
  const blocks = clauses.map((clause) => blockOf(page, clause))
  const isAll = indexes.size === clauses.length && isAllOf(page, braces, blocks)
  if (isAll && mayGo)
    return [replaceIn(page, { start: pieceBefore(page, open)?.end ?? open, end: close + 1 }, '')]
  if (isAll) return [replaceIn(page, { start: open + 1, end: close }, '')]
  return runsOf(indexes).flatMap(([first, last]) => {
    const [start, end] = [blocks[first]?.start, blocks[last]?.end]
    if (start === undefined || end === undefined) return []
    if (isFirstOnLine(page.text, start))
      return [...looseComma(page, clauses, { first, last }), cut(page, { start, end })]
    const before = clauses[first - 1]
    const after = blocks[last + 1]
    if (before) return cutAround(page, { start: before.end, end: clauses[last]?.end ?? end })
    return cutAround(page, { start, end: after?.start ?? end })
  })
}

/** A clause with its description, the comma behind it and the comments on its last line. */
function blockOf(page: Page, { start, end }: Stretch): Stretch {
  const description = pieceBefore(page, start)
  const comma = wordAfter(page, end)
  const last = comma?.image === ',' && pieceAfter(page, end) === comma ? comma.end : end
  return {
    start: description?.image.startsWith('/**') ? description.start : start,
    end: endWithComments(page, last),
  }
}

/** Whether nothing but these blocks stands in the braces. */
function isAllOf(page: Page, { open, close }: Braces, blocks: readonly Stretch[]): boolean {
  return piecesIn(page, { start: open + 1, end: close }).every((piece) => {
    return blocks.some(({ start, end }) => start <= piece.start && piece.end <= end)
  })
}

/** The comma that would be left behind the clause that becomes the last. */
function looseComma(
  page: Page,
  clauses: readonly Stretch[],
  { first, last }: { first: number; last: number },
): TextEdit[] {
  const removed = clauses[last]
  const before = clauses[first - 1]
  if (!removed || !before || last < clauses.length - 1 || wordAfter(page, removed.end)?.image === ',')
    return []
  const comma = wordAfter(page, before.end)
  return comma?.image === ',' ? [replaceIn(page, comma, '')] : []
}

function runsOf(indexes: ReadonlySet<number>): [number, number][] {
  const runs: [number, number][] = []
  for (const index of [...indexes].sort((left, right) => left - right)) {
    const run = runs.at(-1)
    if (run && run[1] === index - 1) run[1] = index
    else runs.push([index, index])
  }
  return runs
}
