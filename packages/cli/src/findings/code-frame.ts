import { type Grapheme, graphemesOf } from '../display-width.ts'
import type { Palette } from '../palette.ts'
import { printable } from '../printable.ts'
import type { LineMap, Point } from './line-map.ts'

export interface FrameStyle {
  /** Columns that a line of the frame may take. */
  readonly width: number
  readonly palette: Palette
  readonly colour: 'red' | 'yellow' | 'cyan'
}

/** Columns before a place that stay visible when a long line is cut. */
const LEAD = 20
const TAB = '  '

/**
 * The lines around a place, with carets below what is meant: a line before it and one after, those that are blank
 * left out. Of a place over several lines the first is underlined; a place without length gets one caret.
 */
export function codeFrame(
  lines: LineMap,
  { start, end }: { readonly start: Point; readonly end: Point },
  style: FrameStyle,
): string {
  const gutter = String(start.line + 1).length
  const numbered = (line: number, shown: string): string =>
    style.palette('dim', `${String(line).padStart(gutter + 2)} |`) + (shown === '' ? '' : ` ${shown}`)
  const room = Math.max(20, style.width - gutter - 5)
  const { shown, carets } = meant(lines.lineText(start.line), {
    from: start.column - 1,
    to: end.line === start.line ? end.column - 1 : Number.POSITIVE_INFINITY,
    room,
  })
  const around = (line: number): string[] => {
    const text = lines.lineText(line)
    return text.trim() === '' ? [] : [numbered(line, windowOf(cells(text), 0, room).shown)]
  }
  return [
    ...around(start.line - 1),
    numbered(start.line, shown),
    `${style.palette('dim', `${' '.repeat(gutter + 2)} |`)} ${style.palette(style.colour, carets)}`.trimEnd(),
    ...around(start.line + 1),
  ].join('\n')
}

interface Meant {
  readonly from: number
  readonly to: number
  readonly room: number
}

/** A line and the carets below it, cut to the room there is. */
function meant(text: string, { from, to, room }: Meant): { readonly shown: string; readonly carets: string } {
  const all = cells(text)
  const isMeant = ({ offset }: Grapheme) => offset >= from && offset < to
  const before = all.filter(({ offset }) => offset < from)
  const first = widthOf(before) + LEAD > room ? skipped(before, room) : 0
  const { shown, kept } = windowOf(all, first, room)
  const indent = (first > 0 ? 1 : 0) + widthOf(kept.filter(({ offset }) => offset < from))
  const trimmed = to === Number.POSITIVE_INFINITY ? { length: text.trimEnd().length } : { length: to }
  const width = widthOf(kept.filter((cell) => isMeant(cell) && cell.offset < trimmed.length))
  return { shown, carets: ' '.repeat(indent) + '^'.repeat(Math.max(1, width)) }
}

/** How many cells to leave out, so that the place stands near the beginning of what is shown. */
function skipped(before: readonly Grapheme[], room: number): number {
  const lead = Math.min(LEAD, Math.floor(room / 3))
  return Math.max(0, before.length - lead)
}

function windowOf(
  all: readonly Grapheme[],
  first: number,
  room: number,
): { readonly shown: string; readonly kept: readonly Grapheme[] } {
  const rest = all.slice(first)
  const start = first > 0 ? '…' : ''
  if (start.length + widthOf(rest) <= room) return { shown: start + textOf(rest), kept: rest }
  const kept: Grapheme[] = []
  let left = room - 1 - start.length
  for (const cell of rest) {
    left -= cell.width
    if (left < 0) break
    kept.push(cell)
  }
  return { shown: `${start}${textOf(kept)}…`, kept }
}

/** A line as cells that can be shown: tabs have become spaces, and signs that are not seen are visible. */
function cells(text: string): Grapheme[] {
  return graphemesOf(text).map((cell) => {
    if (cell.text === '\t') return { ...cell, text: TAB, width: TAB.length }
    const shown = printable(cell.text)
    return shown === cell.text ? cell : { ...cell, text: shown, width: Array.from(shown).length }
  })
}

function widthOf(list: readonly Grapheme[]): number {
  return list.reduce((sum, { width }) => sum + width, 0)
}

function textOf(list: readonly Grapheme[]): string {
  return list
    .map(({ text }) => text)
    .join('')
    .trimEnd()
}
