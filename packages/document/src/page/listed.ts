import { type HtmlPart, joined } from './html.ts'

/** With commas, and a word before the last if it is given. */
export function listed(parts: readonly HtmlPart[], word?: string): HtmlPart {
  const last = parts.at(-1)
  if (word === undefined || parts.length < 2) return joined(parts, ', ')
  return [joined(parts.slice(0, -1), ', '), ` ${word} `, last]
}
