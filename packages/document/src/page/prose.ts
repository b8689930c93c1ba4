import { type HtmlPart, html } from './html.ts'

/** A description, paragraph by paragraph. */
export function prose(text: string | undefined): HtmlPart {
  const paragraphs = (text ?? '').split(/\n\s*\n/u).map((paragraph) => paragraph.trim())
  return paragraphs.filter((paragraph) => paragraph !== '').map((paragraph) => html`<p>${paragraph}</p>\n`)
}
