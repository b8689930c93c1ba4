import fc from 'fast-check'
import { scanText } from '../sticky-parser.ts'
import { type Draw, drawFrom } from './draw.ts'

/**
 * The same text laid out anyhow: other white space between its words, and new comments there. Each word that began
 * a line still does and no other, and what stood further in than something else still does or stands as far in:
 * that is what tells stickies apart where nothing else does.
 */
export function arbitraryLayout(text: string): fc.Arbitrary<string> {
  const pieces = piecesOf(text)
  return choices(pieces.length).map((numbers) => laidOut(pieces, drawFrom(numbers)))
}

/** The same text with lines broken and joined anywhere, which may break it. */
export function arbitraryLines(text: string): fc.Arbitrary<string> {
  const pieces = piecesOf(text)
  return choices(pieces.length).map((numbers) => {
    const draw = drawFrom(numbers)
    return laidOut(
      pieces.map((piece) => ({ ...piece, isFirstOnLine: draw.chance(50) })),
      draw,
    )
  })
}

function choices(pieceCount: number): fc.Arbitrary<number[]> {
  return fc.array(fc.nat(0xffff), { maxLength: 4 * pieceCount, size: 'max' })
}

interface LaidPiece {
  readonly image: string
  readonly isFirstOnLine: boolean
  /** Blanks before it on its line. */
  readonly indent: number
}

function piecesOf(text: string): LaidPiece[] {
  const { tokens, comments } = scanText(text)
  let end = 0
  return [...tokens, ...comments]
    .sort((left, right) => left.startOffset - right.startOffset)
    .map(({ image, startOffset }) => {
      const gap = text.slice(end, startOffset)
      end = startOffset + image.length
      return { image, isFirstOnLine: /[\r\n]/.test(gap), indent: gap.length - 1 - gap.lastIndexOf('\n') }
    })
}

const BLANKS = [' ', '  ', '\t', ' \u00a0 ']
const LINE_ENDS = ['\n', '\n\n', '\n\n\n\n', '\r\n', '  \n', '\t\n \n']
const BLOCKS = ['/* in line */', '/** described */', '/***/', '/* a // b */']
const LINES = [
  '// a line  ',
  '//',
  '/** Two\n      * lines\n */',
  '/* free\n      form\n   text */',
  '/**\n*star\n\t* tab\n*/',
]

function laidOut(pieces: readonly LaidPiece[], draw: Draw): string {
  const step = draw.pick([' ', '', '  ', '\t'])
  const parts = pieces.map(({ image, isFirstOnLine, indent }, index) => {
    const before = pieces[index - 1]?.image ?? ''
    if (isFirstOnLine || before.startsWith('//')) return lineGap(draw) + step.repeat(indent) + image
    const canTouch = /[{}()[\],]$/.test(before) || /^[{}()[\],]/.test(image)
    return (canTouch && draw.chance(40) ? '' : blankGap(draw)) + image
  })
  return parts.join('') + (draw.chance(50) ? '\n' : '')
}

function blankGap(draw: Draw): string {
  return draw.pick(BLANKS) + (draw.chance(4) ? draw.pick(BLOCKS) + draw.pick(BLANKS) : '')
}

function lineGap(draw: Draw): string {
  const behind = draw.chance(4) ? blankGap(draw) + draw.pick(['// behind', '/* behind */']) : ''
  const between = draw.chance(4) ? blankGap(draw) + draw.pick(LINES) + draw.pick(LINE_ENDS) : ''
  return behind + draw.pick(LINE_ENDS) + between
}
