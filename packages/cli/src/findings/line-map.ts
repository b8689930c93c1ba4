/** A point of a text. Lines and columns count from 1, the offset from 0; columns and offsets in UTF-16 units. */
export interface Point {
  readonly offset: number
  readonly line: number
  readonly column: number
}

/** Finds lines in a text, which it reads once. */
export interface LineMap {
  readonly lineCount: number
  /** An offset outside the text counts as its nearest end. */
  pointAt(offset: number): Point
  /** The text of a line without its end; empty for a line that does not exist. */
  lineText(line: number): string
}

export function lineMap(text: string): LineMap {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)]
  return {
    lineCount: starts.length,
    pointAt(offset) {
      const inside = Math.min(Math.max(offset, 0), text.length)
      const line = lineNumber(starts, inside)
      return { offset: inside, line, column: inside - (starts[line - 1] ?? 0) + 1 }
    },
    lineText(line) {
      const start = starts[line - 1]
      return start === undefined ? '' : text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '')
    },
  }
}

/** The number of the last line that starts at or before the offset, by halving. */
function lineNumber(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}
