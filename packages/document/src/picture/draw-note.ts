import { escapeMarkup } from './escape-markup.ts'
import { fitText, LINE_HEIGHT, type Room } from './fit-text.ts'
import { NOTE_PADDING, type Note, TALK_SIZES } from './note.ts'
import { type ColouredKind, stickyColours } from './sticky-colours.ts'
import { INK } from './surface.ts'

const NOTE_SIZES = [13.5, 12.5, 11.5, 10.5] as const
const FOOTNOTE_SIZE = 10.5
const FOOTNOTE_ROOM = 15
/** Degrees. */
const TALK_TILT = -2.5

export interface NoteDrawing {
  /** Unlike every other in the document. */
  readonly id: string
  readonly note: Note
  readonly corner: { readonly x: number; readonly y: number }
  /** Shown by a pointer that rests on it, and read aloud. */
  readonly tooltip: string
  /** Where it leads, if it leads anywhere. */
  readonly link?: string | undefined
}

/** A note with its text: never more than fits, while all of it is in the tooltip. */
export function drawNote({ id, note, corner, tooltip, link }: NoteDrawing): string {
  const { x, y } = corner
  const { width, height } = note
  const turn = isTalk(note.kind) ? ` rotate(${TALK_TILT} ${width / 2} ${height / 2})` : ''
  const body = [
    `<title>${escapeMarkup(tooltip)}</title>`,
    paper(note),
    ...(note.footnote === undefined ? [] : [footnote(note, note.footnote)]),
    noteText(note),
  ].join('')
  const sticky = note.elementId === undefined ? '' : ` data-sticky="${escapeMarkup(note.elementId)}"`
  const attributes = `id="${escapeMarkup(id)}" class="note ${note.kind}"${sticky}`
  const group = `<g ${attributes} transform="translate(${round(x)} ${round(y)})${turn}">${body}</g>`
  return link === undefined ? group : `<a href="${escapeMarkup(link)}">${group}</a>`
}

function isTalk(kind: ColouredKind): boolean {
  return kind === 'hotspot' || kind === 'opportunity'
}

function paper(note: Note): string {
  const { width, height, kind } = note
  const { fill, edge } = stickyColours[kind]
  const stroke = note.marks.includes('pivotal') ? `stroke="${INK}" stroke-width="2.2"` : `stroke="${edge}"`
  const dashes = kind === 'publication' ? ' stroke-dasharray="5 3"' : ''
  const faded = note.marks.includes('resolved') ? ' fill-opacity="0.45"' : ''
  const shadow = `<rect x="1.5" y="2.5" width="${width}" height="${height}" rx="2" fill="#000" opacity="0.13"/>`
  const sheet = `<rect width="${width}" height="${height}" rx="2" fill="${fill}"${faded} ${stroke}${dashes}/>`
  const inset = 3.5
  const inner = `<rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="none" stroke="${edge}"/>`
  return shadow + sheet + (kind === 'process' ? inner : '')
}

function noteText(note: Note): string {
  const { width, height, kind, text, footnote: foot } = note
  const footRoom = foot === undefined ? 0 : FOOTNOTE_ROOM
  const padding = kind === 'actor' ? 5 : NOTE_PADDING
  const room: Room = {
    width: width - 2 * padding,
    height: height - 2 * (kind === 'actor' ? 2 : padding) - footRoom,
    sizes: isTalk(kind) ? TALK_SIZES : kind === 'actor' ? [11.5, 10.5] : NOTE_SIZES,
  }
  const { lines, size } = fitText(text, room)
  const lineHeight = size * LINE_HEIGHT
  const first = (height - footRoom - lines.length * lineHeight) / 2 + size * 0.98
  const tspans = lines.map(
    (line, at) =>
      `<tspan x="${width / 2}" y="${round(first + at * lineHeight)}">${escapeMarkup(line)}</tspan>`,
  )
  return `<text font-size="${size}" text-anchor="middle" fill="${INK}">${tspans.join('')}</text>`
}

function footnote({ width, height, kind }: Note, text: string): string {
  const room = { width: width - 2 * NOTE_PADDING, height: FOOTNOTE_ROOM, sizes: [FOOTNOTE_SIZE] as const }
  const [line = ''] = fitText(text, room).lines
  const y = height - (kind === 'process' ? 10 : 8)
  return `<text x="${width / 2}" y="${y}" font-size="${FOOTNOTE_SIZE}" text-anchor="middle" fill="${INK}" opacity="0.78">${escapeMarkup(line)}</text>`
}

/** To a tenth of a pixel: no one sees more, and the text stays short. */
export function round(length: number): number {
  return Math.round(length * 10) / 10
}
