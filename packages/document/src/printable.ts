/** Signs that are not seen, or that turn the direction of writing for all that stands behind them. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu
const WHITE_SPACE = /[\s\u2028\u2029]+/gu

/** Text of a storm on one line, with a visible sign for each that could change what stands around it. */
export function printable(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim().replace(UNPRINTABLE, '\uFFFD')
}
