import type { IToken } from 'chevrotain'
import { breaksOut, type ItemStart, type Room, startAt } from './item-start.ts'
import { scanText } from './sticky-parser.ts'

/** A sticky as a stretch of text, before anyone has read what it says. Offsets count UTF-16 units of the file. */
export interface OutlineItem {
  readonly start: ItemStart
  /** From its first word to its last, without comments around it. A container's text ends before its `{`. */
  readonly from: number
  readonly to: number
  /** Text of the `/** … *\/` in front of it. */
  readonly description?: string
  /** The contexts and aggregates it stands in, outermost first: indexes into the outline's items. */
  readonly containers: readonly number[]
  /** Closing braces that its text lacks. */
  readonly missingBraces: number
  /** For a container: where its `{` and `}` stand, if they do. */
  readonly open?: number
  readonly close?: number
}

/** Something wrong with how the file hangs together. */
export interface OutlineProblem {
  readonly code: 'SYNTAX-1' | 'SYNTAX-2' | 'SYNTAX-3' | 'SYNTAX-4' | 'SYNTAX-5'
  readonly message: string
  readonly from: number
  readonly to: number
}

export interface Outline {
  readonly items: readonly OutlineItem[]
  readonly problems: readonly OutlineProblem[]
}

/** What keeps a hostile text from costing more than a clear message. */
export const LIMITS = {
  /** UTF-16 units of one file. A thousand stickies are about 60,000. */
  fileLengthMax: 4_000_000,
  /** Tokens of one sticky; a big scenario has 500. */
  stickyTokensMax: 20_000,
  /** Brackets within brackets. */
  depthMax: 64,
  /** Words such as `not`, `if` and `-` in one sticky that open a level each without a bracket. */
  openersMax: 256,
} as const

/**
 * Cuts a file into its stickies and the frames around them, whatever state it is in: every word that begins a
 * sticky begins one, and a brace that is missing or too many costs the sticky or frame it belongs to.
 * Braces are believed as long as they balance; where they do not, the indentation tells which one is wrong.
 */
export function outlineOf(text: string): Outline {
  if (text.length > LIMITS.fileLengthMax) return { items: [], problems: [tooLarge(text)] }
  const { tokens, comments } = scanText(text)
  return new Outliner(text, tokens, comments).outline()
}

function tooLarge(text: string): OutlineProblem {
  const message = `This file has ${text.length.toLocaleString('en')} characters; at most ${LIMITS.fileLengthMax.toLocaleString('en')} are read. Split it: all .storm files of a folder are one model.`
  return { code: 'SYNTAX-4', message, from: 0, to: 1 }
}

interface Frame {
  readonly item: number
  readonly room: 'context' | 'aggregate'
  readonly column: number
}

/** One pass over the tokens of a file; lives as long as `outline()` runs. */
class Outliner {
  private readonly items: OutlineItem[] = []
  private readonly problems: OutlineProblem[] = []
  private readonly frames: Frame[] = []
  private readonly isBalanced: boolean
  private readonly columns: readonly number[]
  private readonly firstOnLine: readonly boolean[]
  private readonly text: string
  private readonly tokens: readonly IToken[]
  private readonly comments: readonly IToken[]
  private comment = 0
  private index = 0

  constructor(text: string, tokens: readonly IToken[], comments: readonly IToken[]) {
    this.text = text
    this.tokens = tokens
    this.comments = comments
    this.isBalanced = areBracesBalanced(tokens)
    const lines = linePositions(text, tokens)
    this.columns = lines.columns
    this.firstOnLine = lines.firstOnLine
  }

  outline(): Outline {
    while (this.index < this.tokens.length) this.readNext()
    for (const frame of [...this.frames].reverse()) this.reportUnclosed(frame)
    return { items: this.items, problems: this.problems }
  }

  private readNext(): void {
    if (this.image(this.index) === '}') return this.readClosingBrace()
    const start = this.startAt(this.index)
    if (!start) return this.skipUnknown()
    if (!this.isBalanced) this.leaveFramesByIndentation()
    if (start.rule === 'ContextHead' || start.rule === 'AggregateHead') this.readFrame(start)
    else this.readSticky(start)
  }

  private readClosingBrace(): void {
    const frame = this.frames.at(-1)
    const column = this.columns[this.index] ?? 0
    const isTelling = !this.isBalanced && this.isFirstOnLine(this.index)
    if (!frame || (isTelling && column > frame.column)) {
      if (!this.endsSkippedText(this.index)) this.report('SYNTAX-3', 'This `}` closes nothing: is a line missing above, or is it one too many?', this.index)
    } else if (isTelling && column < frame.column && this.frames.length > 1) {
      this.reportUnclosed(frame)
      this.frames.pop()
      return
    } else {
      this.frames.pop()
      this.patchFrame(frame, { close: this.tokens[this.index]?.startOffset ?? 0 })
    }
    this.index++
  }

  /** In a file whose braces do not add up, an item at or left of its frame's column is outside that frame. */
  private leaveFramesByIndentation(): void {
    for (let frame = this.frames.at(-1); frame; frame = this.frames.at(-1)) {
      if (!this.isFirstOnLine(this.index) || (this.columns[this.index] ?? 0) > frame.column) return
      this.reportUnclosed(frame)
      this.frames.pop()
    }
  }

  private readFrame(start: ItemStart): void {
    const first = this.index
    const room: 'context' | 'aggregate' = start.rule === 'ContextHead' ? 'context' : 'aggregate'
    const containers = this.containersFor(start)
    let end = first + 1
    while (end < this.tokens.length && !this.endsHead(end)) end++
    const hasBrace = this.image(end) === '{'
    const column = this.columns[first] ?? 0
    this.pushItem(start, first, end, { containers, missingBraces: 0 })
    this.index = end
    if (hasBrace) {
      this.frames.push({ item: this.items.length - 1, room, column })
      this.patchFrame({ item: this.items.length - 1 }, { open: this.tokens[end]?.startOffset ?? 0 })
      this.index++
    } else if (!this.isBalanced && (this.columns[end] ?? 0) > column) {
      this.report('SYNTAX-2', `Expected \`{\` behind ${start.title}, to open its frame`, end - 1)
      this.frames.push({ item: this.items.length - 1, room, column })
    }
  }

  private endsHead(index: number): boolean {
    const image = this.image(index)
    return image === '{' || image === '}' || this.startAt(index) !== undefined || this.isFirstOnLine(index)
  }

  private readSticky(start: ItemStart): void {
    const first = this.index
    const containers = this.containersFor(start)
    const { end, depth } = this.endOfSticky(first, start)
    if (depth > 0) {
      this.report('SYNTAX-2', `This \`{\` is not closed: ${start.title} lacks its \`}\``, this.openBrace(first, end))
    }
    this.index = end
    const excess = this.excess(first, end)
    if (excess) this.report('SYNTAX-4', excess.message, excess.at)
    else this.pushItem(start, first, end, { containers, missingBraces: depth })
  }

  private endOfSticky(first: number, start: ItemStart): { end: number; depth: number } {
    let depth = 0
    let end = first + (start.word === 'pivotal' ? 2 : 1)
    for (; end < this.tokens.length; end++) {
      const image = this.image(end)
      if (image === '{') depth++
      else if (image === '}') {
        const isOuter = !this.isBalanced && this.isFirstOnLine(end) && (this.columns[end] ?? 0) < (this.columns[first] ?? 0)
        if (depth === 0 || isOuter) break
        depth--
      } else if (depth === 0 ? this.startAt(end) : this.breaksOut(end)) break
    }
    return { end: Math.min(end, this.tokens.length), depth }
  }

  private openBrace(first: number, end: number): number {
    const open: number[] = []
    for (let index = first; index < end; index++) {
      if (this.image(index) === '{') open.push(index)
      else if (this.image(index) === '}') open.pop()
    }
    return open[0] ?? first
  }

  /** Names what makes a sticky too deep or too long to be read. */
  private excess(first: number, end: number): { message: string; at: number } | undefined {
    if (end - first > LIMITS.stickyTokensMax) {
      return { message: `This is ${(end - first).toLocaleString('en')} words and signs long; at most ${LIMITS.stickyTokensMax.toLocaleString('en')} can be read as one. Split it.`, at: first }
    }
    let depth = 0
    let openers = 0
    for (let index = first; index < end; index++) {
      const image = this.image(index)
      if (image === '(' || image === '[' || image === '{') depth++
      else if (image === ')' || image === ']' || image === '}') depth--
      if (image === 'not' || image === 'if' || image === '-' || image === 'match') openers++
      else if (image === '->' || image === 'requires' || image === ',') openers = 0
      if (depth > LIMITS.depthMax || openers > LIMITS.openersMax) {
        return { message: `This is nested more than ${LIMITS.depthMax} levels deep. Give the inner parts a name with \`let\` or \`function\`.`, at: index }
      }
    }
    return undefined
  }

  /** Frames that hold an item; one that cannot stand in the innermost frame belongs to the frame around it. */
  private containersFor(start: ItemStart): readonly number[] {
    const frames = [...this.frames]
    const room = frames.at(-1)?.room ?? 'file'
    while (frames.length > 0 && !start.rooms.includes(frames.at(-1)?.room ?? 'file')) frames.pop()
    if (!start.rooms.includes(room)) this.report('SYNTAX-5', misplaced(start, room), this.index)
    return frames.map((frame) => frame.item)
  }

  private skipUnknown(): void {
    const first = this.index
    let depth = 0
    for (this.index++; this.index < this.tokens.length; this.index++) {
      const image = this.image(this.index)
      if (image === '{') depth++
      else if (image === '}' && depth === 0) break
      else if (image === '}') depth--
      else if (depth === 0 ? this.startAt(this.index) : this.breaksOut(this.index)) break
    }
    const expected = this.frames.at(-1)?.room === 'aggregate' ? '`key`, `state`, `command`, `event` or `}`' : 'the beginning of a sticky, such as `event`, `command`, `policy` or `view`'
    const image = this.image(first)
    this.report('SYNTAX-1', `Expected ${expected}, but found \`${image.length > 40 ? `${image.slice(0, 39)}…` : image}\``, first)
    this.skippedUpTo = this.index
  }

  private skippedUpTo = -1

  private endsSkippedText(index: number): boolean {
    return this.skippedUpTo === index
  }

  private pushItem(start: ItemStart, first: number, end: number, rest: { containers: readonly number[]; missingBraces: number }): void {
    const from = this.tokens[first]?.startOffset ?? 0
    const to = (this.tokens[end - 1]?.endOffset ?? from) + 1
    const description = this.descriptionBefore(first, from)
    this.items.push({ start, from, to, ...rest, ...(description === undefined ? {} : { description }) })
  }

  private patchFrame(frame: { readonly item: number }, patch: { open: number } | { close: number }): void {
    const item = this.items[frame.item]
    if (item) this.items[frame.item] = { ...item, ...patch }
  }

  private descriptionBefore(first: number, from: number): string | undefined {
    let found: IToken | undefined
    for (let next = this.comments[this.comment]; next && next.startOffset < from; next = this.comments[++this.comment]) found = next
    const previousEnd = this.tokens[first - 1]?.endOffset ?? -1
    if (!found || found.startOffset < previousEnd) return undefined
    return descriptionOf(found.image)
  }

  private reportUnclosed(frame: Frame): void {
    const item = this.items[frame.item]
    if (!item) return
    this.problems.push({ code: 'SYNTAX-2', message: `This \`{\` is not closed: ${item.start.title} lacks its \`}\``, from: item.open ?? item.from, to: (item.open ?? item.from) + 1 })
  }

  private report(code: OutlineProblem['code'], message: string, index: number): void {
    const token = this.tokens[index]
    const from = token?.startOffset ?? this.text.length
    this.problems.push({ code, message, from, to: token ? (token.endOffset ?? from) + 1 : from })
  }

  private image(index: number): string {
    return this.tokens[index]?.image ?? ''
  }

  private startAt(index: number): ItemStart | undefined {
    return startAt(this.tokens, index, (at) => this.isFirstOnLine(at))
  }

  private breaksOut(index: number): boolean {
    return breaksOut(this.tokens, index, (at) => this.isFirstOnLine(at))
  }

  private isFirstOnLine(index: number): boolean {
    return this.firstOnLine[index] ?? true
  }
}

function misplaced(start: ItemStart, room: Room): string {
  const title = start.title.charAt(0).toUpperCase() + start.title.slice(1)
  if (room === 'file') return `${title} stands in ${start.rooms.includes('context') ? 'a context' : 'an aggregate'}: move it there`
  if (room === 'aggregate') return `${title} does not stand in an aggregate: move it behind the aggregate's `.concat('`}`')
  return `${title} does not stand in a context: move it ${start.rooms.includes('aggregate') ? 'into an aggregate' : "behind the context's `}`"}`
}

function areBracesBalanced(tokens: readonly IToken[]): boolean {
  let depth = 0
  for (const { image } of tokens) {
    if (image === '{') depth++
    else if (image === '}' && --depth < 0) return false
  }
  return depth === 0
}

/** Column of each token, counted from 0, and whether it is the first of its line. */
function linePositions(text: string, tokens: readonly IToken[]): { columns: number[]; firstOnLine: boolean[] } {
  const columns: number[] = []
  const firstOnLine: boolean[] = []
  let lineStart = 0
  let searched = 0
  let line = 0
  let lastLine = -1
  for (const { startOffset } of tokens) {
    for (let next = text.indexOf('\n', searched); next !== -1 && next < startOffset; next = text.indexOf('\n', searched)) {
      lineStart = next + 1
      searched = next + 1
      line++
    }
    columns.push(startOffset - lineStart)
    firstOnLine.push(line !== lastLine)
    lastLine = line
  }
  return { columns, firstOnLine }
}

/** The words of a `/** … *\/` comment without its stars; undefined for any other comment. */
export function descriptionOf(comment: string): string | undefined {
  if (!comment.startsWith('/**') || comment.length < 5) return undefined
  return comment
    .slice(3, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim()
}
