/**
 * The lines of a comment that begins at a column. A block whose lines all begin with a star is indented as a
 * whole; the lines of any other block stay where its author put them. No line ends in white space.
 */
export function commentLines(image: string, column: number): string[] {
  const [first = '', ...rest] = image.split(/\r\n?|\n/).map((line) => line.trimEnd())
  const isStarred = rest.every((line) => line.trimStart().startsWith('*'))
  if (!isStarred) return [first, ...rest]
  // The stars stand below the first one of `/*`.
  const margin = ' '.repeat(column + 1)
  return [first, ...rest.map((line) => margin + line.trimStart())]
}
