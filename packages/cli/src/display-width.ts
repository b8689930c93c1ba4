const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]|^\p{Emoji_Presentation}|\uFE0F/u
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]+$/u

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader takes for one character. */
export interface Grapheme {
  readonly text: string
  /** Columns it takes on a terminal: 2 for Chinese, Japanese, Korean and emoji, 0 for what is not seen. */
  readonly width: number
  /** Where it starts in its text, in UTF-16 units. */
  readonly offset: number
}

export function graphemesOf(text: string): Grapheme[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => {
    return { text: segment, width: widthOfGrapheme(segment), offset: index }
  })
}

/** Columns that a line takes on a terminal. Source: Unicode Standard Annex 11, its wide and fullwidth blocks. */
export function displayWidth(text: string): number {
  // Most text is plain, and cutting it into graphemes costs a hundred times more than this look.
  if (/^[\x20-\x7E…→│─└├✓✗]*$/.test(text)) return text.length
  return graphemesOf(text).reduce((sum, { width }) => sum + width, 0)
}

/** Text of at most `width` columns; where it is cut it ends in `…`. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let left = width - 1
  for (const grapheme of graphemesOf(text)) {
    left -= grapheme.width
    if (left < 0) break
    kept += grapheme.text
  }
  return width < 1 ? '' : `${kept}…`
}

/** Text filled up with spaces to `width` columns. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

function widthOfGrapheme(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0
  return WIDE.test(grapheme) ? 2 : 1
}
