import { round } from './draw-note.ts'
import type { Drawing } from './drawing.ts'
import { escapeMarkup } from './escape-markup.ts'
import { fitText, LINE_HEIGHT } from './fit-text.ts'
import { INK, SOFT_INK } from './surface.ts'

const TITLE_SIZE = 25
const SUMMARY_SIZE = 13

/** The title of a storm and what there is of it. */
export function drawHeading({
  title,
  summary,
  width,
}: {
  readonly title: string
  readonly summary: string
  readonly width: number
}): Drawing {
  const big = fitText(title, { width, height: 80, sizes: [TITLE_SIZE, 20], weight: 'bold' })
  const small = fitText(summary, { width, height: 60, sizes: [SUMMARY_SIZE] })
  let y = 0
  const line = (text: string, size: number, look: string) => {
    y += size * LINE_HEIGHT
    return `<text y="${round(y - size * 0.25)}" font-size="${size}" ${look}>${escapeMarkup(text)}</text>`
  }
  const titles = big.lines.map((text) => line(text, big.size, `font-weight="bold" fill="${INK}"`))
  const rest = small.lines.map((text) => line(text, small.size, `fill="${SOFT_INK}"`))
  return { markup: [...titles, ...rest].join('\n'), width, height: y }
}
