import { commentLines } from './format-comment.ts'
import type { Piece } from './format-pieces.ts'
import { isCloser, isOpener, isSpaced } from './format-spacing.ts'

/** Blanks per level. */
const STEP = 2

/** What stands in one pair of brackets, or in the file. Columns count from 0. */
interface Level {
  /** Column of a line that begins a part. */
  readonly contents: number
  /** Column of the line of the opening bracket, and so of a line that begins with the closing one. */
  readonly opener: number
  /** Column of the line where the current part began. */
  part: number
  /** Whether nothing of it has been written yet. */
  isFresh: boolean
}

/**
 * Writes pieces with the line ends decided for them, indented: what stands in brackets one step deeper than the
 * line of the opening one, and a line that goes on with something one step deeper than the line where that began.
 *
 * @param breaks - line ends before each piece; as many as there are pieces.
 */
export function writePieces(pieces: readonly Piece[], breaks: readonly number[]): string {
  const out: string[] = []
  const levels: Level[] = []
  let level: Level = { contents: 0, opener: 0, part: 0, isFresh: true }
  let column = 0
  const ahead = tokensAhead(pieces)
  pieces.forEach((piece, index) => {
    const closed = isCloser(piece) ? level : undefined
    if (closed) level = levels.pop() ?? closed
    const previous = pieces[index - 1]
    const lineEndCount = breaks[index] ?? 0
    if (!previous || lineEndCount > 0) {
      column = closed ? closed.opener : columnOf(ahead[index], level)
      out.push('\n'.repeat(lineEndCount), ' '.repeat(column))
    } else if (isSpaced(previous, piece)) out.push(' ')
    out.push(piece.kind === 'token' ? piece.image : commentLines(piece.image, column).join('\n'))
    if (piece.kind !== 'token') return
    if (beginsPart(piece, level)) Object.assign(level, { part: column, isFresh: false })
    if (!isOpener(piece)) return
    levels.push(level)
    level = { contents: column + STEP, opener: column, part: column, isFresh: true }
  })
  return pieces.length > 0 ? `${out.join('')}\n` : ''
}

/** Column of a line that begins with `token`, or with a comment in front of it. */
function columnOf(token: Piece | undefined, level: Level): number {
  if (!token || isCloser(token) || beginsPart(token, level)) return level.contents
  return level.part + STEP
}

function beginsPart({ marks }: Piece, { isFresh }: Level): boolean {
  return isFresh || marks.has('item') || marks.has('part')
}

/** For each piece itself or, if it is a comment, the token behind it. */
function tokensAhead(pieces: readonly Piece[]): (Piece | undefined)[] {
  const ahead: (Piece | undefined)[] = []
  let token: Piece | undefined
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]
    if (piece?.kind === 'token') token = piece
    ahead[index] = token
  }
  return ahead
}
