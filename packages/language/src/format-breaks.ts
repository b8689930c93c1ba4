import type { Piece } from './format-pieces.ts'
import { isCloser, isJoined, isOpener } from './format-spacing.ts'

/**
 * Line ends to write before each piece: 0, 1, or 2 for a blank line. They are the author's, but for these:
 * every sticky begins a line, a bracket that ends its line is closed on a line of its own, empty brackets stay
 * together, nothing begins a line that belongs close to the word before it, and blank lines have their places.
 */
export function breaksOf(pieces: readonly Piece[]): number[] {
  const breaks: number[] = []
  const brackets: Bracket[] = []
  let carried = 0
  for (const gap of gapsOf(pieces)) {
    const { previous, next } = gap
    const decided = gap.comments.length === 0 ? [plainBreak(gap, carried)] : commentBreaks(gap)
    carried = next?.image === ',' && gap.comments.length === 0 ? Math.min(next.lineEndCount, 1) : 0
    keepItemApart(gap, decided)
    const inner = brackets.at(-1)
    if (inner && previous && isOpener(previous)) inner.endsLine = decided.some((count) => count > 0)
    if (next && isCloser(next)) keepCloserApart(gap, decided, brackets.pop())
    if (next && isOpener(next)) brackets.push({ isFrame: isFrame(next), endsLine: false })
    placeBlankLines(gap, decided)
    for (const count of decided) breaks.push(count)
  }
  return breaks.slice(0, pieces.length)
}

interface Bracket {
  /** Whether stickies stand in it. */
  readonly isFrame: boolean
  endsLine: boolean
}

/** What stands between two tokens. */
interface Gap {
  /** Absent at the start of the file. */
  readonly previous?: Piece
  readonly comments: readonly Piece[]
  /** Absent at the end of the file. */
  readonly next?: Piece
}

function* gapsOf(pieces: readonly Piece[]): Iterable<Gap> {
  let previous: Piece | undefined
  let comments: Piece[] = []
  for (const piece of pieces) {
    if (piece.kind !== 'token') {
      comments.push(piece)
      continue
    }
    yield { ...(previous && { previous }), comments, next: piece }
    previous = piece
    comments = []
  }
  yield { ...(previous && { previous }), comments }
}

/** @param carried - line ends that stood before the comma `previous`, which never begins a line. */
function plainBreak({ previous, next }: Gap, carried: number): number {
  if (!previous || !next || isJoined(previous, next)) return 0
  if (isOpener(previous) && isCloser(next)) return 0
  if (next.lineEndCount > 0) return Math.min(next.lineEndCount, 2)
  return next.isRiskyLineStart ? 0 : carried
}

/** Before each comment, then before the token behind them. */
function commentBreaks({ previous, comments, next }: Gap): number[] {
  const breaks: number[] = [...comments, ...(next ? [next] : [])].map((piece) =>
    Math.min(piece.lineEndCount, 2),
  )
  comments.forEach((comment, index) => {
    if (comment.kind === 'line comment') breaks[index + 1] = Math.max(breaks[index + 1] ?? 0, 1)
  })
  if (!previous) breaks[0] = 0
  return breaks
}

/** A sticky begins a line; a description that shared its line stands above it. */
function keepItemApart({ previous, comments, next }: Gap, breaks: number[]): void {
  if (!next?.marks.has('item')) return
  const last = comments.length
  const isOnOneLine = !breaks.some((count) => count > 0)
  if (previous && isOnOneLine && comments.at(-1)?.image.startsWith('/**')) breaks[last - 1] = 1
  if (previous || last > 0) breaks[last] = Math.max(breaks[last] ?? 0, 1)
}

function keepCloserApart({ previous, comments }: Gap, breaks: number[], bracket: Bracket | undefined): void {
  const isEmpty = previous !== undefined && isOpener(previous) && comments.length === 0
  if (isEmpty || !(bracket?.endsLine || bracket?.isFrame)) return
  breaks[comments.length] = Math.max(breaks[comments.length] ?? 0, 1)
}

/** None at the start or end of a file or between brackets and what they hold; the frame of a context may begin with one. */
function placeBlankLines({ previous, comments, next }: Gap, breaks: number[]): void {
  const first = breaks[0] ?? 0
  if (previous && isOpener(previous) && !previous.marks.has('context brace')) breaks[0] = Math.min(first, 1)
  const last = breaks[comments.length] ?? 0
  if (next && isCloser(next)) breaks[comments.length] = Math.min(last, 1)
}

function isFrame(piece: Piece): boolean {
  return piece.marks.has('context brace') || piece.marks.has('frame brace')
}
