import { scanText } from '../sticky-parser.ts'

/** The words, signs and comments of a text in their order, without the white space around and at line ends in them. */
export function pieceImages(text: string): string[] {
  const { tokens, comments } = scanText(text)
  return [...tokens, ...comments]
    .sort((left, right) => left.startOffset - right.startOffset)
    .map(({ image }) =>
      image
        .split(/\r\n?|\n/)
        .map((line) => line.trim())
        .join('\n'),
    )
}
