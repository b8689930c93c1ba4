import type { Drawing } from './drawing.ts'
import { type ColouredKind, NOTE_KINDS, type NoteKind, stickyColours } from './sticky-colours.ts'
import { INK } from './surface.ts'
import { widthOfText } from './width-of-text.ts'

const SIZE = 11.5
const SWATCH = { width: 16, height: 12 }
const GAP = 18
const LINE = 22

/** What each colour means, for those that occur; in as many lines as the width asks for. */
export function drawLegend(kinds: ReadonlySet<ColouredKind>, widthMax: number): Drawing {
  let [x, y] = [0, 0]
  const entries = NOTE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => {
    const { word } = stickyColours[kind]
    const width = SWATCH.width + 6 + widthOfText(word, SIZE) + GAP
    if (x > 0 && x + width - GAP > widthMax) [x, y] = [0, y + LINE]
    const entry = legendEntry(kind, { x, y })
    x += width
    return entry
  })
  const height = entries.length === 0 ? 0 : y + LINE
  return { markup: `<g class="legend">${entries.join('')}</g>`, width: widthMax, height }
}

function legendEntry(kind: NoteKind, { x, y }: { readonly x: number; readonly y: number }): string {
  const { fill, edge, word } = stickyColours[kind]
  const dashes = kind === 'publication' ? ' stroke-dasharray="3 2"' : ''
  const inner =
    kind === 'process' ? `<rect x="2.5" y="6.5" width="11" height="7" fill="none" stroke="${edge}"/>` : ''
  return (
    `<g transform="translate(${Math.round(x)} ${y})">` +
    `<rect y="4" width="${SWATCH.width}" height="${SWATCH.height}" rx="1.5" fill="${fill}" stroke="${edge}"${dashes}/>${inner}` +
    `<text x="${SWATCH.width + 6}" y="14" font-size="${SIZE}" fill="${INK}">${word}</text></g>`
  )
}
