import type { IToken } from 'chevrotain'
import type { LayoutMarks, Mark } from './format-marks.ts'
import { scanText } from './sticky-parser.ts'

/** A token or a comment of a file. */
export interface Piece {
  readonly kind: 'token' | 'line comment' | 'block comment'
  readonly image: string
  /** Line ends in the white space before it. */
  readonly lineEndCount: number
  readonly marks: ReadonlySet<Mark>
  /** For a token: whether it would begin a sticky if it were the first of its line. */
  readonly isRiskyLineStart: boolean
}

const NO_MARKS: ReadonlySet<Mark> = new Set()

/** Tokens and comments of a text in their order, with what is known of them. */
export function piecesOf(text: string, stickies: readonly LayoutMarks[]): Piece[] {
  const marks = new Map(stickies.flatMap((sticky) => [...sticky]))
  const { tokens, comments } = scanText(text)
  const pieces: Piece[] = []
  let end = 0
  for (const { token, kind } of inOrder(tokens, comments)) {
    pieces.push({
      kind,
      image: token.image,
      lineEndCount: lineEndCount(text, end, token.startOffset),
      marks: marks.get(token.startOffset) ?? NO_MARKS,
      isRiskyLineStart: kind === 'token' && isWord(token),
    })
    end = (token.endOffset ?? token.startOffset) + 1
  }
  return pieces
}

function* inOrder(
  tokens: readonly IToken[],
  comments: readonly IToken[],
): Iterable<{ readonly token: IToken; readonly kind: Piece['kind'] }> {
  let next = 0
  for (const token of tokens) {
    for (; (comments[next]?.startOffset ?? Number.POSITIVE_INFINITY) < token.startOffset; next++) {
      const comment = comments[next]
      if (comment) yield { token: comment, kind: commentKind(comment) }
    }
    yield { token, kind: 'token' }
  }
  for (const comment of comments.slice(next)) yield { token: comment, kind: commentKind(comment) }
}

function commentKind(comment: IToken): Piece['kind'] {
  return comment.image.startsWith('//') ? 'line comment' : 'block comment'
}

/** A word of the language, other than one that stands where only a name can. */
function isWord(token: IToken): boolean {
  return token.tokenType.name === token.image && (token.tokenType.CATEGORIES?.length ?? 0) > 0
}

function lineEndCount(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n?|\n/g)?.length ?? 0
}
