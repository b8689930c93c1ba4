import { breaksOut, type ItemStart, startAt, wordAt } from './item-start.ts'
import type { StormPage } from './storm-page.ts'

/** How far a sticky reaches. */
export interface StickyExtent {
  /** Index of the token behind its last one. */
  readonly end: number
  /** Braces that it opens, by index, and nothing closes. */
  readonly unclosed: readonly number[]
  /** The first token of each line that stands no further in than its own: perhaps not part of it any more. */
  readonly doubtful: readonly number[]
}

/**
 * Finds the end of a sticky, or of text that is none: where the next one begins, or the frame around it ends.
 *
 * @param start - what it begins with; undefined for text that nothing is known about.
 * @param frame - where the brace stands that opens the frame around it.
 */
export function extentOf(
  page: StormPage,
  first: number,
  { start, frame }: { readonly start: ItemStart | undefined; readonly frame: FramePlace | undefined },
): StickyExtent {
  const walk: Walk = { page, first, frame, open: [], unclosed: [] }
  const doubtful: number[] = []
  let index = start ? first + headLength(page, first, start) : first
  for (; index < page.tokens.length; index++) {
    const image = page.image(index)
    if (image === '{') walk.open.push(index)
    else if (image === '}') {
      const verdict = closing(walk, index)
      if (verdict === 'of the frame') break
      if (verdict === 'of all of it')
        return { end: index + 1, unclosed: [...walk.unclosed, ...walk.open.slice(1)], doubtful }
      if (verdict === 'of the last') closeOne(walk, index)
    } else if (index > first && beginsNext(walk, index)) break
    else if (isDoubtful(walk, index)) doubtful.push(index)
  }
  return { end: index, unclosed: [...walk.unclosed, ...walk.open], doubtful }
}

/** Where the head of a frame stands. */
export interface FramePlace {
  readonly line: number
  readonly indentMax: number
}

interface Walk {
  readonly page: StormPage
  readonly first: number
  readonly frame: FramePlace | undefined
  /** Braces that are open, by index. */
  readonly open: number[]
  /** Braces that should have been closed further up. */
  readonly unclosed: number[]
}

/** A `}` on a line of its own closes the brace whose line is indented like it. */
function closeOne({ page, open, unclosed }: Walk, index: number): void {
  const isTelling = page.trustsIndents && page.isFirstOnLine(index)
  const own = isTelling ? open.findLastIndex((brace) => page.indent(brace) === page.indent(index)) : -1
  if (own !== -1) unclosed.push(...open.splice(own + 1))
  open.pop()
}

/** The words that begin a sticky, its name among them: `event value` is an event called `value`. */
function headLength(page: StormPage, first: number, start: ItemStart): number {
  const words = start.word === 'pivotal' && page.image(first + 1) === 'event' ? 2 : 1
  const name = first + words
  if (start.next !== 'name' || page.isFirstOnLine(name)) return words
  // Not so in `event command PlaceOrder`, where only the name of the event is missing.
  const isOwnItem =
    wordAt(page, name) && page.tokens[name + 1]?.tokenType.name === 'ID' && !page.isFirstOnLine(name + 1)
  const isWord = /^[\p{L}_"]/u.test(page.image(name))
  return isWord && !isOwnItem ? words + 1 : words
}

function beginsNext({ page, first, open }: Walk, index: number): boolean {
  if (open.length === 0) return startAt(page, index) !== undefined
  if (page.isBalanced) return false
  const isFurtherOut = page.trustsIndents && page.indent(index) <= page.indent(first)
  if (isFurtherOut && page.isFirstOnLine(index) && startAt(page, index)) return true
  return breaksOut(page, index)
}

function isDoubtful({ page, first, open }: Walk, index: number): boolean {
  return (
    open.length === 0 &&
    index > first &&
    page.isFirstOnLine(index) &&
    page.indent(index) <= page.indent(first)
  )
}

type Verdict = 'of the last' | 'of all of it' | 'of the frame' | 'of nothing'

/** What a `}` closes. Where braces do not add up, the indentation decides. */
function closing(walk: Walk, index: number): Verdict {
  const { page, open } = walk
  const plain = open.length > 0 ? 'of the last' : 'of the frame'
  if (!page.trustsIndents) return plain
  return page.isFirstOnLine(index) ? closingOnItsLine(walk, index, plain) : closingWithin(walk, index, plain)
}

function closingOnItsLine({ page, first, open }: Walk, index: number, plain: Verdict): Verdict {
  if (!page.isFirstOnLine(first)) return plain
  const indent = page.indent(index)
  if (indent < page.indent(first)) return 'of the frame'
  if (indent > page.indent(first)) return plain
  // Where the opening brace got lost, the lines further in tell that there was one.
  return open.length > 0 || page.indent(index - 1) > indent ? 'of all of it' : 'of the frame'
}

function closingWithin({ page, first, frame, open }: Walk, index: number, plain: Verdict): Verdict {
  const next = page.nextLine(index)
  const isEnd = next >= page.tokens.length
  if (open.length === 0) {
    if (frame?.line === page.line(index) || isEnd) return 'of the frame'
    // The brace of the frame comes below, on a line of its own.
    if (page.image(next) === '}' && page.indent(next) === frame?.indentMax) return 'of nothing'
    return page.indent(next) < page.indent(first) ? 'of the frame' : 'of nothing'
  }
  if (open.length > 1 || page.line(open[0] ?? 0) === page.line(index)) return plain
  const isGoingOn =
    index + 1 < page.tokens.length && page.image(index + 1) !== '}' && !startAt(page, index + 1)
  return isGoingOn ? 'of nothing' : plain
}
