import type { IToken } from 'chevrotain'
import { capital } from './capital.ts'
import { descriptionOf } from './description-of.ts'
import { explainStart } from './explain-problem.ts'
import { type ItemStart, misspeltStart, type Room, startAt, startOfRule, wordAt } from './item-start.ts'
import { roomOfLines, startsAggregate } from './line-room.ts'
import { misplaced } from './misplaced.ts'
import { excessOf } from './nesting.ts'
import type { Outline, OutlineItem, OutlineProblem } from './outline-item.ts'
import { extentOf, type StickyExtent } from './sticky-extent.ts'
import { parseSticky } from './sticky-parser.ts'
import type { StormPage } from './storm-page.ts'

interface Frame {
  /** Undefined for a context whose head is missing. */
  readonly item: number | undefined
  readonly room: 'context' | 'aggregate'
  readonly title: string
  /** The line of its head, counted from 1. */
  readonly line: number
  /** What stands in it stands in these: indexes of items, outermost first. */
  readonly path: readonly number[]
  /** How far in its head stands; between these two where that is not known. */
  readonly indentMin: number
  readonly indentMax: number
}

const EVERY_ROOM: readonly Room[] = ['file', 'context', 'aggregate']

/** One pass over the tokens of a file; lives as long as `outline()` runs. */
export class Outliner {
  private readonly items: OutlineItem[] = []
  /** Index of the first token of each item. */
  private readonly firsts: number[] = []
  private readonly problems: OutlineProblem[] = []
  private readonly frames: Frame[] = []
  /** The closing braces of frames so far, and how far in their frames stand. */
  private readonly closed: { readonly index: number; readonly indent: number }[] = []
  private readonly page: StormPage
  private readonly comments: readonly IToken[]
  private comment = 0
  private index = 0
  /** Where text ended that has been reported already: what follows from it is not reported again. */
  private skippedUpTo = -1

  constructor(page: StormPage, comments: readonly IToken[]) {
    this.page = page
    this.comments = comments
  }

  outline(): Outline {
    const { length } = this.page.tokens
    while (this.index < length) this.readNext()
    for (const frame of [...this.frames].reverse()) this.reportUnclosed(frame, length - 1)
    return { items: this.items, problems: this.problems }
  }

  private readNext(): void {
    const { page, index } = this
    if (page.image(index) === '}') return this.readClosingBrace()
    const start = wordAt(page, index) ?? misspeltStart(page, index)
    if (!start) return this.readUnknown()
    this.leaveFrames(start.rooms)
    if (this.isHeadMissing(start)) {
      if (!startsAggregate(this.page, index)) return this.readUnknown()
      this.enterUnnamedAggregate(start)
    }
    if (start.rule === 'ContextHead' || start.rule === 'AggregateHead') this.readFrame(start)
    else this.readSticky(start)
  }

  // ---- braces

  private readClosingBrace(): void {
    const { page, index } = this
    const frame = this.frames.at(-1)
    if (!frame || (page.trustsIndents && this.isStray(frame))) {
      if (this.skippedUpTo !== index) this.reportStray()
      this.skippedUpTo = index + 1
    } else if (page.trustsIndents && this.isOfOuterFrame(frame)) {
      this.reportUnclosed(frame, index - 1)
      this.frames.pop()
      return
    } else {
      this.frames.pop()
      this.closed.push({ index, indent: frame.indentMin })
      this.patch(frame.item, { close: page.tokens[index]?.startOffset ?? 0 })
    }
    this.index++
  }

  /** Further in than the frame, or in the middle of one of its lines. */
  private isStray(frame: Frame): boolean {
    const { page, index } = this
    if (page.isFirstOnLine(index)) return page.indent(index) > frame.indentMax
    const next = page.nextLine(index)
    return frame.line !== page.line(index) && next < page.tokens.length && page.indent(next) > frame.indentMax
  }

  private isOfOuterFrame(frame: Frame): boolean {
    return (
      this.page.isFirstOnLine(this.index) &&
      this.page.indent(this.index) < frame.indentMin &&
      this.frames.length > 1
    )
  }

  /** In a file whose braces do not add up, an item that is not further in than a frame, or cannot stand in it, is outside. */
  private leaveFrames(rooms: readonly Room[]): void {
    const { page, index } = this
    if (page.isBalanced) return
    for (let frame = this.frames.at(-1); frame; frame = this.frames.at(-1)) {
      const isOutside = page.trustsIndents
        ? page.isFirstOnLine(index) && page.indent(index) <= frame.indentMax
        : !rooms.includes(frame.room)
      if (!isOutside) return
      this.reportUnclosed(frame, index - 1)
      this.frames.pop()
    }
  }

  private reportUnclosed(frame: Frame, last: number): void {
    // A head that is missing has been reported.
    if (frame.item === undefined || this.items[frame.item]?.to === this.items[frame.item]?.from) return
    const message = `\`}\` is missing here: ${definite(frame.title)} that begins in line ${frame.line} is not closed`
    this.report('SYNTAX-2', message, last)
  }

  private reportStray(): void {
    const { page, index } = this
    const first =
      page.trustsIndents && page.isFirstOnLine(index) ? this.firstFurtherIn(page.indent(index)) : undefined
    if (first === undefined) {
      return this.report(
        'SYNTAX-3',
        'This `}` closes nothing: is a line missing above, or is it one too many?',
        index,
      )
    }
    const message = `The \`}\` in line ${page.line(index)} closes nothing, and this stands further in than what is above it: is a line such as \`context Sales {\` missing here?`
    this.report('SYNTAX-3', message, first)
  }

  /** The first of the last items that stand further in than a column. */
  private firstFurtherIn(indent: number): number | undefined {
    const start = this.closed.findLast((brace) => brace.indent <= indent)?.index ?? -1
    let found: number | undefined
    for (const first of this.firsts.toReversed()) {
      if (first < start || (this.page.isFirstOnLine(first) && this.page.indent(first) <= indent)) break
      found = first
    }
    return found
  }

  // ---- frames

  private readFrame(start: ItemStart): void {
    const { page, index: first } = this
    const room = start.rule === 'ContextHead' ? 'context' : 'aggregate'
    const containers = this.containersFor(start)
    let end = first + 1
    while (end < page.tokens.length && !this.endsHead(end, first)) end++
    const isBroken = page.trustsIndents && page.image(end) === '}' && !page.isFirstOnLine(end)
    const isImplied = page.trustsIndents && page.image(end) !== '{' && this.isFurtherInBelow(first)
    if (isBroken && isImplied) end = page.nextLine(first)
    const item = this.pushItem(start, first, end, { containers, missingBraces: 0 })
    this.index = end
    if (page.image(end) === '{') {
      this.patch(item, { open: page.tokens[end]?.startOffset ?? 0 })
      this.index++
    } else if (!isImplied) return
    else if (!parseSticky(this.textOf(item), start.rule).problem) {
      this.report(
        'SYNTAX-2',
        `Expected \`{\` behind ${start.title}, because what is below stands further in`,
        end - 1,
      )
    }
    const indent = page.indent(first)
    this.frames.push({
      item,
      room,
      title: start.title,
      line: page.line(this.index - 1),
      path: [...containers, item],
      indentMin: indent,
      indentMax: indent,
    })
  }

  private endsHead(index: number, first: number): boolean {
    const { page } = this
    const image = page.image(index)
    if (image === '{' || image === '}' || page.isFirstOnLine(index)) return true
    return index > first + 1 && startAt(page, index) !== undefined
  }

  private isFurtherInBelow(index: number): boolean {
    const next = this.page.nextLine(index)
    return next < this.page.tokens.length && this.page.indent(next) > this.page.indent(index)
  }

  /** Whether this belongs into an aggregate, and the line that begins it got lost. */
  private isHeadMissing({ rooms }: ItemStart): boolean {
    const { page, index } = this
    const room = this.frames.at(-1)?.room ?? 'file'
    return (
      page.trustsIndents &&
      page.isFirstOnLine(index) &&
      rooms.length === 1 &&
      rooms[0] === 'aggregate' &&
      room !== 'aggregate'
    )
  }

  private enterUnnamedAggregate({ title }: ItemStart): void {
    const { page, index } = this
    if (this.skippedUpTo !== index) {
      this.report(
        'SYNTAX-5',
        `${capital(title)} stands in an aggregate: is a line such as \`aggregate Order {\` missing above?`,
        index,
      )
    }
    const parent = this.frames.at(-1)?.indentMax ?? -1
    this.pushUnnamedFrame('aggregate', { indentMin: parent + 1, indentMax: page.indent(index) - 1 })
  }

  /** A frame whose head is not in the text, or cannot be read. */
  private pushUnnamedFrame(room: Frame['room'], indents: Pick<Frame, 'indentMin' | 'indentMax'>): void {
    const start = room === 'aggregate' ? startOfRule('AggregateHead') : undefined
    const containers = this.containersIn(start?.rooms ?? [])
    const item = start && this.pushItem(start, this.index, this.index, { containers, missingBraces: 0 })
    const path = item === undefined ? containers : [...containers, item]
    this.frames.push({ item, room, title: room, line: this.page.line(this.index), path, ...indents })
  }

  /** Frames that hold an item; one that cannot stand in the innermost frame belongs to the frame around it. */
  private containersFor(start: ItemStart): readonly number[] {
    const room = this.frames.at(-1)?.room ?? 'file'
    if (!start.rooms.includes(room)) this.report('SYNTAX-5', misplaced(start, room), this.index)
    return this.containersIn(start.rooms)
  }

  private containersIn(rooms: readonly Room[]): readonly number[] {
    if (!rooms.includes('context') && !rooms.includes('aggregate')) return []
    return this.frames.findLast(({ room }) => rooms.includes(room))?.path ?? []
  }

  // ---- stickies

  private readSticky(start: ItemStart): void {
    const { page, index: first } = this
    const containers = this.containersFor(start)
    const extent = extentOf(page, first, { start, frame: this.frames.at(-1) })
    const end = this.withoutDoubtful(first, extent, start)
    const unclosed = extent.unclosed.filter((brace) => brace < end)
    this.index = end
    const excess = excessOf(page.tokens, first, end)
    if (excess) return this.report('SYNTAX-4', excess.message, excess.at)
    const item = this.pushItem(start, first, end, { containers, missingBraces: unclosed.length })
    const [brace] = unclosed
    if (brace === undefined) return
    // Where the text cannot be read even so, the place where that shows is the better one to point at.
    if (parseSticky(this.textOf(item) + '}'.repeat(unclosed.length), start.rule).problem)
      return this.patch(item, { missingBraces: 0 })
    const isClosed = page.image(end - 1) === '}' && page.isFirstOnLine(end - 1)
    if (isClosed) return this.report('SYNTAX-2', 'This `{` is not closed', brace)
    this.report(
      'SYNTAX-2',
      `\`}\` is missing here: ${definite(start.title)} that begins in line ${page.line(first)} is not closed`,
      end - 1,
    )
  }

  /** Lines that are not further in than a sticky, and that it cannot be read with, are not part of it. */
  private withoutDoubtful(
    first: number,
    { end, unclosed, doubtful }: StickyExtent,
    { rule }: ItemStart,
  ): number {
    const { page } = this
    if (doubtful.length === 0 || excessOf(page.tokens, first, end)) return end
    const { problem } = parseSticky(this.textBetween(first, end) + '}'.repeat(unclosed.length), rule)
    const from = page.tokens[first]?.startOffset ?? 0
    const cut = doubtful.findLast(
      (index) => problem && (page.tokens[index]?.startOffset ?? 0) <= from + problem.start,
    )
    return cut === undefined || parseSticky(this.textBetween(first, cut), rule).problem ? end : cut
  }

  private textBetween(first: number, end: number): string {
    const { text, tokens } = this.page
    return text.slice(tokens[first]?.startOffset ?? 0, (tokens[end - 1]?.endOffset ?? -1) + 1)
  }

  /** Text that begins nothing: up to where something begins, or the frame around it ends. */
  private readUnknown(): void {
    const { page, index: first } = this
    this.leaveFrames(EVERY_ROOM)
    const below = page.nextLine(first)
    const isField =
      page.image(first + 1) === ':' ||
      (page.image(below + 1) === ':' && page.indent(below) > page.indent(first))
    const state =
      isField && this.frames.at(-1)?.room === 'aggregate' ? startOfRule('AggregateState') : undefined
    // Perhaps the fields of a state, whose `state {` got lost: then it is known at least that there is one.
    if (state && this.skippedUpTo !== first) this.readSticky(state)
    else {
      // What follows from text that has been reported is not reported again.
      if (this.skippedUpTo !== first) this.reportUnknown(first)
      const room = this.roomBelow(first)
      if (room) return this.enterUnreadFrame(room)
      this.index = extentOf(page, first, { start: undefined, frame: this.frames.at(-1) }).end
    }
    this.skippedUpTo = this.index
  }

  private reportUnknown(index: number): void {
    const token = this.page.tokens[index]
    if (!token) return
    this.report('SYNTAX-1', explainStart(token, this.frames.at(-1)?.room), index)
  }

  /** What kind of frame a line begins that cannot be read; undefined if it begins none. */
  private roomBelow(first: number): Frame['room'] | undefined {
    const { page } = this
    const next = page.nextLine(first)
    if (!page.isFirstOnLine(first) || page.indent(next) <= page.indent(first)) return undefined
    const hasBrace = page.image(next - 1) === '{'
    if ((!hasBrace && !page.trustsIndents) || !startAt(page, next)) return undefined
    return startsAggregate(this.page, next) ? roomOfLines(page, next) : undefined
  }

  private enterUnreadFrame(room: Frame['room']): void {
    const { page, index: first } = this
    const indent = page.indent(first)
    this.pushUnnamedFrame(room, { indentMin: indent, indentMax: indent })
    this.index = page.nextLine(first)
    this.skippedUpTo = this.index
  }

  // ---- items and problems

  private pushItem(
    start: ItemStart,
    first: number,
    end: number,
    rest: { containers: readonly number[]; missingBraces: number },
  ): number {
    const { tokens } = this.page
    const from = tokens[first]?.startOffset ?? 0
    const to = end === first ? from : (tokens[end - 1]?.endOffset ?? from) + 1
    const description = end === first ? undefined : this.descriptionBefore(first, from)
    this.firsts.push(first)
    return (
      this.items.push({ start, from, to, ...rest, ...(description === undefined ? {} : { description }) }) - 1
    )
  }

  private patch(
    index: number | undefined,
    patch: { open: number } | { close: number } | { missingBraces: 0 },
  ): void {
    const item = index === undefined ? undefined : this.items[index]
    if (item && index !== undefined) this.items[index] = { ...item, ...patch }
  }

  private textOf(index: number): string {
    const item = this.items[index]
    return item ? this.page.text.slice(item.from, item.to) : ''
  }

  private descriptionBefore(first: number, from: number): string | undefined {
    let found: IToken | undefined
    for (
      let next = this.comments[this.comment];
      next && next.startOffset < from;
      next = this.comments[++this.comment]
    )
      found = next
    const previousEnd = this.page.tokens[first - 1]?.endOffset ?? -1
    if (!found || found.startOffset < previousEnd) return undefined
    return descriptionOf(found.image)
  }

  private report(code: OutlineProblem['code'], message: string, index: number): void {
    const token = this.page.tokens[index]
    const from = token?.startOffset ?? this.page.text.length
    this.problems.push({ code, message, from, to: token ? (token.endOffset ?? from) + 1 : from })
  }
}

function definite(title: string): string {
  return title.replace(/^an? /, 'the ')
}
