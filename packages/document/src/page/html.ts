import { escapeMarkup } from '../picture/escape-markup.ts'

/** Markup that is safe to put into a page: made by `html`, or known to be well-formed. */
export interface Html {
  readonly markup: string
}

export type HtmlPart = Html | string | number | undefined | readonly HtmlPart[]

/**
 * A piece of a page. Whatever is put in as text is escaped, between tags and in attributes, which must have quotes;
 * only what `html` has made goes in as it is. Lists are joined, nothing is nothing.
 */
export function html(pieces: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const markup = pieces.map((piece, at) => piece + (at < parts.length ? markupOf(parts[at]) : '')).join('')
  return { markup }
}

function markupOf(part: HtmlPart): string {
  if (part === undefined) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeMarkup(String(part))
  return 'markup' in part ? part.markup : part.map(markupOf).join('')
}

/** Pieces with a text between any two. */
export function joined(parts: readonly HtmlPart[], separator: string): HtmlPart {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [separator, part]))
}
