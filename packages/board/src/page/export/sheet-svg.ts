import { centerOf } from '../storm/rect.ts'
import { PAPER, type Sheet, type SheetArea, type SheetLine, type SheetNote } from './sheet.ts'

const FONTS = "system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif"
const SIZE = { head: 11, title: 15, line: 12 }
const MARGIN = 30

/**
 * A sheet as SVG text that needs nothing else: no script, no font, no address elsewhere. What people have written stays
 * text. The same sheet gives the same text.
 */
export function sheetSvg({ title, width, height, areas, lines, notes }: Sheet): string {
  const [outerWidth, outerHeight] = [Math.ceil(width + 2 * MARGIN), Math.ceil(height + 2 * MARGIN)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(title)}" viewBox="0 0 ${outerWidth} ${outerHeight}"` +
      ` width="${outerWidth}" height="${outerHeight}" font-family="${FONTS}">`,
    `<title>${escaped(title)}</title>`,
    ...tips(lines),
    `<rect width="100%" height="100%" fill="${PAPER.fill}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    ...areas.map(areaMarkup),
    ...lines.map(lineMarkup),
    ...notes.map(noteMarkup),
    '</g>',
    '</svg>\n',
  ].join('\n')
}

/** For each colour its own: not every viewer gives a tip the colour of its line. */
function tips(lines: readonly SheetLine[]): readonly string[] {
  const colors = new Set(lines.filter(({ hasTip }) => hasTip).map(({ color }) => color))
  return [...colors].map(
    (color) =>
      `<marker id="${tipOf(color)}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">` +
      `<path d="M0 0 10 5 0 10z" fill="${color}"/></marker>`,
  )
}

function tipOf(color: string): string {
  return `tip-${color.replace('#', '')}`
}

function areaMarkup({ rect, title, fill, stroke, radius }: SheetArea): string {
  const { x, y } = rect
  const words = title === '' ? '' : text(x + 10, y + 20, SIZE.title, [title], 'font-weight="700"')
  return `<rect ${size(rect)} rx="${radius}" fill="${fill}" stroke="${stroke}"/>${words}`
}

function lineMarkup({ path, color, isDashed, hasTip }: SheetLine): string {
  const dashes = isDashed ? ' stroke-dasharray="7 5"' : ''
  const tip = hasTip ? ` marker-end="url(#${tipOf(color)})"` : ''
  return `<path d="${escaped(path)}" fill="none" stroke="${color}" stroke-width="1.6"${dashes}${tip}/>`
}

function noteMarkup({ rect, fill, stroke, shape, head, title, lines }: SheetNote): string {
  const { x, y, width, height } = rect
  const center = centerOf(rect)
  const side = Math.min(width, height) * 0.72
  const paper =
    shape === 'askew'
      ? `<rect ${size({ x: center.x - side / 2, y: center.y - side / 2, width: side, height: side })} fill="${fill}" stroke="${stroke}" transform="rotate(45 ${round(center.x)} ${round(center.y)})"/>`
      : `<rect ${size(rect)} rx="${shape === 'round' ? 14 : 2}" fill="${fill}" stroke="${stroke}"/>`
  const titleTop = y + (head === '' ? 20 : 38)
  const linesTop = titleTop + title.length * 19 - 2
  // Askew there is room in the middle alone.
  const [left, anchor] = shape === 'askew' ? [center.x, ' text-anchor="middle"'] : [x + 9, '']
  return [
    `<g${anchor}>`,
    paper,
    head === '' ? '' : text(left, y + 18, SIZE.head, [head], `fill="${PAPER.soft}"`),
    text(left, titleTop, SIZE.title, title, 'font-weight="600"'),
    ...lines.map(({ text: words, isWarning }, at) => {
      const look = isWarning ? `fill="${PAPER.warning}" font-weight="700"` : ''
      return text(left, linesTop + at * 16, SIZE.line, [words], look)
    }),
    '</g>',
  ].join('')
}

function text(x: number, y: number, fontSize: number, lines: readonly string[], look: string): string {
  const fill = look.includes('fill=') ? look : `fill="${PAPER.ink}" ${look}`
  return lines
    .map(
      (line, at) =>
        `<text x="${round(x)}" y="${round(y + at * 19)}" font-size="${fontSize}" ${fill}>${escaped(line)}</text>`,
    )
    .join('')
}

function size({ x, y, width, height }: SheetNote['rect']): string {
  return `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}

/** Also without what no XML may hold. */
function escaped(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
