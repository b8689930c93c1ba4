import { type ElementId, elementsOf, type ModelIndex } from '@landfall/model'
import type { NoteEntry } from '../artifacts/hotspot-list.ts'
import type { DocumentData } from '../document-data.ts'
import { type Html, type HtmlPart, html } from './html.ts'
import { listed } from './listed.ts'
import type { PageSection } from './page-section.ts'
import type { PageWriter } from './page-writer.ts'
import { prose } from './prose.ts'
import { talkAttributes } from './talk-attributes.ts'

/** Open questions first and large, then ideas, then what has been answered. */
export function hotspotSection(
  index: ModelIndex,
  { hotspots }: DocumentData,
  writer: PageWriter,
): PageSection {
  const { open, resolved, opportunities } = hotspots
  const all = elementsOf(index, 'hotspot')
  const openIds = all.filter((each) => each.resolved === undefined).map(({ id }) => id)
  const resolvedIds = all.filter((each) => each.resolved !== undefined).map(({ id }) => id)
  const ideaIds = elementsOf(index, 'opportunity').map(({ id }) => id)
  return {
    id: 'hotspots',
    title: 'Open questions',
    count: open.length,
    body: [
      open.length === 0 ? html`<p class="intro">No question is open.</p>\n` : undefined,
      html`<div class="notes">${open.map((note, at) => noteHtml(note, { kind: 'hotspot', id: openIds[at], writer }))}</div>\n`,
      opportunities.length === 0 ? undefined : html`<h3>Opportunities</h3>\n`,
      html`<div class="notes">${opportunities.map((note, at) => noteHtml(note, { kind: 'opportunity', id: ideaIds[at], writer }))}</div>\n`,
      resolved.length === 0 ? undefined : html`<h3>Answered</h3>\n`,
      html`<div class="notes answered">${resolved.map((note, at) => noteHtml(note, { kind: 'hotspot', id: resolvedIds[at], writer }, answerHtml(note.answer)))}</div>\n`,
    ],
  }
}

function answerHtml(answer: string): HtmlPart {
  return answer === ''
    ? html`<p class="answer">Closed without an answer.</p>`
    : html`<p class="answer">${answer}</p>`
}

function noteHtml(
  note: NoteEntry,
  {
    kind,
    id,
    writer,
  }: { readonly kind: string; readonly id: ElementId | undefined; readonly writer: PageWriter },
  answer?: HtmlPart,
): Html {
  const { text, description, on } = note
  const about =
    on.length === 0 ? undefined : html`<p class="about">On ${listed(on.map(writer.link), 'and')}</p>`
  return html`<article class="note-card ${kind}" id="${writer.anchorFor(id ?? text)}"${talkAttributes(kind, note)}>
<p class="text">${text}</p>${prose(description)}${answer}${about}
</article>
`
}
