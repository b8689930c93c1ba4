import type { Section } from '../artifacts/section.ts'
import { wordsOfName } from '../picture/words-of-name.ts'
import { type Html, type HtmlPart, html } from './html.ts'
import type { PageWriter } from './page-writer.ts'

/** Entries under the names of their contexts and aggregates. */
export function groupsHtml<Entry>(
  sections: readonly Section<Entry>[],
  writer: PageWriter,
  entryHtml: (entry: Entry) => Html,
): readonly Html[] {
  return sections.map(({ context, aggregate, entries }) => {
    const place = context === undefined ? undefined : wordsOfName(context)
    const words: HtmlPart =
      aggregate && place !== undefined
        ? [place, ' · ', writer.link(aggregate)]
        : aggregate
          ? writer.link(aggregate)
          : place
    const heading = words === undefined ? undefined : html`<h3>${words}</h3>\n`
    return html`<div class="group" data-context="${context ?? ''}">${heading}${entries.map(entryHtml)}</div>\n`
  })
}
