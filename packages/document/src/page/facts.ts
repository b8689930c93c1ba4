import { type HtmlPart, html, joined } from './html.ts'

/** One fact with its name; nothing where there is nothing to say. */
export function fact(name: string, parts: readonly HtmlPart[]): HtmlPart {
  return parts.length === 0
    ? undefined
    : html`<div class="fact"><dt>${name}</dt><dd>${joined(parts, ', ')}</dd></div>\n`
}

/** One fact with its name, each part on a line of its own. */
export function factLines(name: string, parts: readonly HtmlPart[]): HtmlPart {
  return fact(name, parts.length === 0 ? [] : [parts.map((part) => html`<span class="lines">${part}</span>`)])
}

export function facts(...all: readonly HtmlPart[]): HtmlPart {
  return all.every((each) => each === undefined) ? undefined : html`<dl>${all}</dl>\n`
}
