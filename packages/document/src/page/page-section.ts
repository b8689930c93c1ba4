import { type Html, type HtmlPart, html } from './html.ts'

/** A part of the page with its own entry in the navigation. */
export interface PageSection {
  readonly id: string
  readonly title: string
  /** How many there are of what it tells; absent where counting says nothing. */
  readonly count?: number
  readonly intro?: string
  readonly body: readonly HtmlPart[]
}

export function sectionHtml({ id, title, count, intro, body }: PageSection): Html {
  const counted = count === undefined ? undefined : html` <span class="count">${count}</span>`
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}${counted}</h2>
${intro === undefined ? undefined : html`<p class="intro">${intro}</p>\n`}${body}<p class="nothing" hidden>Nothing here belongs to this context.</p>
</section>
`
}
