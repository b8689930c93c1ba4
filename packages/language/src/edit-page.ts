import type { Place, TextEdit } from '@landfall/model'
import { isFirstOnLine, newlineOf } from './edit-lines.ts'
import type { OutlineItem } from './outline-item.ts'
import { type ParsedFile, type PlacedSticky, parseFile } from './parsed-file.ts'
import { scanText } from './sticky-parser.ts'

/** A stretch of a file; offsets count UTF-16 units, `end` is excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A word, a sign, a text in quotes or a comment. */
export interface Piece extends Stretch {
  readonly image: string
  /** Name of the token in the grammar, such as `STRING`, or `comment`. */
  readonly type: string
}

/** A file, ready to be edited. */
export interface Page {
  readonly file: string
  readonly text: string
  readonly stickies: readonly PlacedSticky[]
  /** Everything but white space, in order. */
  readonly pieces: readonly Piece[]
  /** The `/** … *\/` of each item that has one, by where the item begins. */
  readonly descriptions: ReadonlyMap<number, Piece>
  readonly newline: string
}

const pages = new WeakMap<ParsedFile, Page>()

export function pageOf(file: ParsedFile): Page {
  const known = pages.get(file)
  if (known) return known
  const page = newPage(file)
  pages.set(file, page)
  return page
}

/** The page of a file that does not exist yet. */
export function emptyPage(name: string): Page {
  return newPage(parseFile({ name, text: '' }))
}

function newPage({ name, text, stickies }: ParsedFile): Page {
  const { tokens, comments } = scanText(text)
  const pieces = [
    ...tokens.map(({ startOffset, image, tokenType }) => pieceOf(startOffset, image, tokenType.name)),
    ...comments.map(({ startOffset, image }) => pieceOf(startOffset, image, 'comment')),
  ].sort((left, right) => left.start - right.start)
  const descriptions = new Map<number, Piece>()
  for (const { item } of stickies) {
    const piece = pieces[pieceIndexAfter({ pieces }, item.from) - 1]
    if (item.description !== undefined && piece) descriptions.set(item.from, piece)
  }
  return { file: name, text, stickies, pieces, descriptions, newline: newlineOf(text) }
}

function pieceOf(start: number, image: string, type: string): Piece {
  return { start, end: start + image.length, image, type }
}

/** Index of the first piece that begins at an offset or behind it. */
function pieceIndexAfter({ pieces }: Pick<Page, 'pieces'>, offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

export function pieceAfter(page: Page, offset: number): Piece | undefined {
  return page.pieces[pieceIndexAfter(page, offset)]
}

export function pieceBefore(page: Page, offset: number): Piece | undefined {
  return page.pieces[pieceIndexAfter(page, offset) - 1]
}

/** Everything that begins in a stretch. */
export function piecesIn(page: Page, { start, end }: Stretch): readonly Piece[] {
  return page.pieces.slice(pieceIndexAfter(page, start), pieceIndexAfter(page, end))
}

/** The words and signs that begin in a stretch, without comments. */
export function wordsIn(page: Page, stretch: Stretch): readonly Piece[] {
  return piecesIn(page, stretch).filter(({ type }) => type !== 'comment')
}

export function wordAfter(page: Page, offset: number): Piece | undefined {
  let index = pieceIndexAfter(page, offset)
  while (page.pieces[index]?.type === 'comment') index++
  return page.pieces[index]
}

export function wordBefore(page: Page, offset: number): Piece | undefined {
  let index = pieceIndexAfter(page, offset) - 1
  while (page.pieces[index]?.type === 'comment') index--
  return page.pieces[index]
}

/**
 * The end of what stands on one line with what ends at an offset: the comments behind it, but for a description of
 * what comes next.
 */
export function endWithComments(page: Page, offset: number): number {
  let end = offset
  for (let piece = pieceAfter(page, end); piece?.type === 'comment'; piece = pieceAfter(page, end)) {
    if (page.text.slice(end, piece.start).includes('\n') || describesNext(page, piece)) return end
    end = piece.end
  }
  return end
}

/** Whether a comment is, or may be, the description of the sticky or field behind it. */
function describesNext(page: Page, comment: Piece): boolean {
  const next = pieceAfter(page, comment.end)
  return (
    comment.image.startsWith('/**') &&
    next !== undefined &&
    next.type !== 'comment' &&
    /^[\p{L}"_]/u.test(next.image)
  )
}

/** Where the comments begin that stand right above an offset, without a blank line between. */
export function startWithComments(page: Page, offset: number): number {
  let start = offset
  for (let piece = pieceBefore(page, start); piece?.type === 'comment'; piece = pieceBefore(page, start)) {
    const lineCount = page.text.slice(piece.end, start).split('\n').length
    if (lineCount > 2 || !isFirstOnLine(page.text, piece.start)) return start
    start = piece.start
  }
  return start
}

export function insertAt(page: Page, offset: number, text: string): TextEdit {
  return replaceIn(page, { start: offset, end: offset }, text)
}

export function replaceIn({ file }: Page, { start, end }: Stretch, text: string): TextEdit {
  return { place: { file, start, end }, text }
}

export function placeIn({ file }: Page, { start, end }: Stretch): Place {
  return { file, start, end }
}

/** Whether a sticky can be read whole, so that one can say where in it something belongs. */
export function isWhole({
  item,
  sticky,
}: {
  readonly item: OutlineItem
  readonly sticky: PlacedSticky['sticky']
}): boolean {
  return sticky.problem === undefined && item.missingBraces === 0
}
