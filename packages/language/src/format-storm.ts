import { breaksOf } from './format-breaks.ts'
import { type LayoutMarks, marksOf } from './format-marks.ts'
import { piecesOf } from './format-pieces.ts'
import { writePieces } from './format-writer.ts'
import { outlineOf } from './outline.ts'
import type { OutlineProblem } from './outline-item.ts'
import { parseSticky } from './sticky-parser.ts'

export type FormatResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly OutlineProblem[] }

/**
 * Lays a storm file out the one canonical way: only white space between words, signs and comments changes, and the
 * author's choice of lines inside a sticky stays. Formatting twice changes nothing more.
 *
 * A text with a problem is not formatted at all, because what is broken may not be what it seems. Takes time in
 * proportion to the text: 1 MB in about a second.
 */
export function formatStorm(text: string): FormatResult {
  const outline = outlineOf(text)
  if (outline.problems.length > 0) return { ok: false, problems: outline.problems }
  const problems: OutlineProblem[] = []
  const marks: LayoutMarks[] = []
  for (const item of outline.items) {
    const { node, problem } = parseSticky(text.slice(item.from, item.to), item.start.rule)
    if (problem) problems.push(problemAt(item.from, problem))
    else marks.push(marksOf(item, node))
  }
  if (problems.length > 0) return { ok: false, problems }
  const pieces = piecesOf(text, marks)
  return { ok: true, text: writePieces(pieces, breaksOf(pieces)) }
}

function problemAt(
  base: number,
  { start, end, message }: { readonly start: number; readonly end: number; readonly message: string },
): OutlineProblem {
  return { code: 'SYNTAX-1', message, from: base + start, to: base + end }
}
