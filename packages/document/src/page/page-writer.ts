import type { ElementId } from '@landfall/model'
import type { Described } from '../artifacts/described.ts'
import type { GlossaryTerm } from '../artifacts/glossary.ts'
import type { Mention } from '../artifacts/mention.ts'
import { anchorGiver, anchorText } from './anchors.ts'
import { type Html, type HtmlPart, html } from './html.ts'
import { listed } from './listed.ts'
import { prose } from './prose.ts'
import { spokenTitle } from './spoken-title.ts'

/** What all sections of a page write with. */
export interface PageWriter {
  /** A link to the entry of an element, with the colour of its sticky; plain where the page has no entry. */
  readonly link: (mention: Mention) => Html
  /** The address of an element's entry within the page. */
  readonly addressOf: (id: ElementId) => string | undefined
  /** An entry of its own, with the anchor of its element. */
  readonly entry: (entry: Entry) => Html
  /** The anchor of the next entry about an element; each is given once. */
  readonly anchorFor: (id: ElementId) => string
  readonly usersOf: (id: ElementId) => readonly Mention[]
}

interface Entry {
  readonly about: Described
  /** What it says beyond title, description and talk. */
  readonly body: readonly HtmlPart[]
  /** Said small behind the title: `pivotal`. */
  readonly tags?: readonly string[]
  /** Further words by which it is found. */
  readonly words?: readonly string[]
}

export function pageWriter(terms: readonly GlossaryTerm[], otherIds: readonly ElementId[]): PageWriter {
  const known = new Set([...terms.map(({ id }) => id), ...otherIds])
  const users = new Map(terms.map((term) => [term.id, term.usedBy]))
  const anchorFor = anchorGiver()
  const addressOf = (id: ElementId | undefined) =>
    id !== undefined && known.has(id) ? `#${encodeURIComponent(anchorText(id))}` : undefined
  const link = (mention: Mention): Html => {
    const address = addressOf(mention.id)
    const title = spokenTitle(mention)
    const kind = mention.kind ?? 'unknown'
    if (address === undefined) return html`<span class="mention ${kind}">${title}</span>`
    return html`<a class="mention ${kind}" href="${address}">${title}</a>`
  }
  return {
    link,
    addressOf,
    anchorFor,
    usersOf: (id) => users.get(id) ?? [],
    entry: ({ about, body, tags = [], words = [] }) => {
      const title = spokenTitle(about)
      const found = [title, about.name, about.context ?? '', about.description ?? '', ...about.was, ...words]
      return html`<article class="entry" id="${anchorFor(about.id)}" data-kind="${about.kind ?? ''}" data-context="${about.context ?? ''}" data-title="${title}" data-words="${found.join(' ').toLowerCase()}">
<h4><span class="dot ${about.kind ?? ''}"></span>${title}${nameBehind(about, title)}${tags.map((tag) => html` <span class="tag">${tag}</span>`)}</h4>
${prose(about.description)}${body}${talk(about)}
</article>
`
    },
  }
}

/** The name in the text of the storm, where people say something else. */
function nameBehind({ name }: Described, title: string): HtmlPart {
  return name.replaceAll(/\s/gu, '') === title.replaceAll(/\s/gu, '')
    ? undefined
    : html` <code>${name}</code>`
}

function talk({ hotspots, opportunities, was }: Described): HtmlPart {
  return [
    was.length === 0 ? undefined : html`<p class="was">Called ${listed(was)} before.</p>`,
    hotspots.map((question) => html`<p class="question">${question}</p>`),
    opportunities.map((idea) => html`<p class="idea">${idea}</p>`),
  ]
}
