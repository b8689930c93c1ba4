import { elementsOf, type ModelIndex } from '@landfall/model'
import { round } from './draw-note.ts'
import { escapeMarkup } from './escape-markup.ts'
import { fitText } from './fit-text.ts'
import type { Metrics } from './metrics.ts'
import type { PictureOptions } from './picture-options.ts'
import type { Frame } from './plan.ts'
import { INK } from './surface.ts'
import { wordsOfName } from './words-of-name.ts'

const EDGE = '#c9c2b4'
const FILL = '#ffffff'
const NAME_SIZE = 14
const NAME_X = 12
const NAME_Y = 21

/** The frame of a context, without its name: lines are drawn above it. */
export function drawFrame(frame: Frame, metrics: Metrics): string {
  const { x, y, width, height } = metrics.frameOf(frame)
  const box = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
  return `<rect ${box} rx="8" fill="${FILL}" stroke="${EDGE}"/>`
}

/** The name of a context in the corner of its frame, on a ground that keeps it apart from lines. */
export function drawFrameName(
  index: ModelIndex,
  frame: Frame,
  { metrics, id, linkTo }: { metrics: Metrics; id: string; linkTo: PictureOptions['linkTo'] },
): string {
  const { context: name } = frame
  const { x, y, width } = metrics.frameOf(frame)
  const context = elementsOf(index, 'context').find((each) => each.name === name)
  const label = context?.label ?? wordsOfName(name)
  const full = frame.isContinued ? `${label} (cont.)` : label
  const room = {
    width: width - 2 * NAME_X,
    height: NAME_SIZE * 1.3,
    sizes: [NAME_SIZE, 12] as const,
    weight: 'bold' as const,
  }
  const { lines, size } = fitText(full, room)
  const title = [`Context: ${label}`, ...(context?.description === undefined ? [] : [context.description])]
  const text =
    `<text x="${round(x + NAME_X)}" y="${round(y + NAME_Y)}" font-size="${size}" font-weight="bold" fill="${INK}"` +
    ` stroke="${FILL}" stroke-width="4" paint-order="stroke">${escapeMarkup(lines[0] ?? '')}</text>`
  const sticky = context ? ` data-sticky="${escapeMarkup(context.id)}"` : ''
  const group = `<g id="${escapeMarkup(id)}" class="context"${sticky}><title>${escapeMarkup(title.join('\n'))}</title>${text}</g>`
  const link = context && linkTo?.(context.id)
  return link === undefined ? group : `<a href="${escapeMarkup(link)}">${group}</a>`
}
