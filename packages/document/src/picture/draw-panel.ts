import { type Box, PANEL_HEAD, PANEL_PADDING } from './cluster-shape.ts'
import { type NoteDrawing, round } from './draw-note.ts'
import { escapeMarkup } from './escape-markup.ts'
import { fitText } from './fit-text.ts'
import { stickyColours } from './sticky-colours.ts'
import { INK } from './surface.ts'

const NAME_SIZES = [13, 12, 11] as const

export interface PanelDrawing extends Omit<NoteDrawing, 'corner'> {
  readonly box: Box
}

/** The large yellow note of an aggregate, with its name above the commands and events that hang on it. */
export function drawPanel({ id, note, box, tooltip, link }: PanelDrawing): string {
  const { width, height } = box
  const { fill, edge } = stickyColours.aggregate
  const room = {
    width: width - 2 * PANEL_PADDING,
    height: PANEL_HEAD - 8,
    sizes: NAME_SIZES,
    weight: 'bold' as const,
  }
  const { lines, size } = fitText(note.text, room)
  const name = `<text x="${PANEL_PADDING}" y="19" font-size="${size}" font-weight="bold" fill="${INK}">${escapeMarkup(lines[0] ?? '')}</text>`
  const shadow = `<rect x="1.5" y="2.5" width="${width}" height="${height}" rx="3" fill="#000" opacity="0.1"/>`
  const sheet = `<rect width="${width}" height="${height}" rx="3" fill="${fill}" stroke="${edge}"/>`
  const attributes = `id="${escapeMarkup(id)}" class="note aggregate" data-sticky="${escapeMarkup(note.elementId ?? '')}"`
  const place = `translate(${round(box.x)} ${round(box.y)})`
  const group = `<g ${attributes} transform="${place}"><title>${escapeMarkup(tooltip)}</title>${shadow}${sheet}${name}</g>`
  return link === undefined ? group : `<a href="${escapeMarkup(link)}">${group}</a>`
}
