import type { ModelIndex } from '@landfall/model'
import type { Cluster } from './cluster.ts'
import { drawHeading } from './draw-heading.ts'
import { drawLegend } from './draw-legend.ts'
import { round } from './draw-note.ts'
import { drawWall } from './draw-wall.ts'
import type { Drawing } from './drawing.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { PictureOptions } from './picture-options.ts'
import type { ColouredKind } from './sticky-colours.ts'
import { summaryOf } from './summary-of.ts'
import { FONTS, PAPER } from './surface.ts'
import { wallOf } from './wall-of.ts'

const MARGIN = 28
const PART_GAP = 18
const WIDTH_MIN = 620

/**
 * A storm as it hangs on the wall, as SVG text that needs nothing else: no script, no font, no address elsewhere.
 * The same model gives the same text, byte for byte.
 */
export function stormPicture(index: ModelIndex, options: PictureOptions): string {
  const wall = wallOf(index, options)
  const drawn = drawWall(index, wall, options)
  const width = Math.max(WIDTH_MIN, drawn.width)
  const title = index.model.domain ?? 'Event storm'
  const summary = summaryOf(index)
  const { description } = index.model
  const heading = options.hasHeading === false ? [] : [drawHeading({ title, summary, width })]
  const legend = drawLegend(new Set(wall.clusters.flatMap(kindsOf)), width)
  const body = stacked([...heading, drawn, legend])
  const [outerWidth, outerHeight] = [width, body.height].map((length) => round(length + 2 * MARGIN))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="${options.linkTo ? 'group' : 'img'}" aria-label="${escapeMarkup(title)}"` +
      ` viewBox="0 0 ${outerWidth} ${outerHeight}" width="${outerWidth}" height="${outerHeight}" font-family="${FONTS}">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<desc>${escapeMarkup(description === undefined ? summary : `${description}\n${summary}`)}</desc>`,
    `<rect width="100%" height="100%" rx="10" fill="${PAPER}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    body.markup,
    '</g>',
    '</svg>\n',
  ].join('\n')
}

function kindsOf({ aggregate, stacks }: Cluster): readonly ColouredKind[] {
  const notes = stacks.flat().map(({ kind }) => kind)
  return aggregate ? ['aggregate', ...notes] : notes
}

/** One below the other, without those that take no room. */
function stacked(parts: readonly Drawing[]): Drawing {
  let height = 0
  const markup = parts.flatMap((part) => {
    if (part.height === 0) return []
    const y = height
    height += part.height + PART_GAP
    return [`<g transform="translate(0 ${round(y)})">\n${part.markup}\n</g>`]
  })
  const width = Math.max(0, ...parts.map((part) => part.width))
  return { markup: markup.join('\n'), width, height: Math.max(0, height - PART_GAP) }
}
