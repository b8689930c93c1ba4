import type { ActorEntry, SystemEntry, SystemReactionEntry } from '../artifacts/people-and-systems.ts'
import type { DocumentData } from '../document-data.ts'
import { code } from './code.ts'
import { fact, facts } from './facts.ts'
import { type Html, type HtmlPart, html } from './html.ts'
import { listed } from './listed.ts'
import type { PageSection } from './page-section.ts'
import type { PageWriter } from './page-writer.ts'

/** People and systems. */
export function outsideSection({ outside }: DocumentData, writer: PageWriter): PageSection {
  const { actors, systems } = outside
  return {
    id: 'outside',
    title: 'People and systems',
    count: actors.length + systems.length,
    intro: 'Who gives commands and looks at what comes of them, and the systems that this one speaks with.',
    body: [
      actors.length === 0 ? undefined : html`<h3>People</h3>\n`,
      actors.map((entry) => actorHtml(entry, writer)),
      systems.length === 0 ? undefined : html`<h3>External systems</h3>\n`,
      systems.map((entry) => systemHtml(entry, writer)),
    ],
  }
}

function actorHtml(entry: ActorEntry, writer: PageWriter): Html {
  return writer.entry({
    about: entry,
    body: [
      facts(
        fact('Gives', entry.gives.map(writer.link)),
        fact('Looks at', entry.looksAt.map(writer.link)),
        fact('Works at', entry.screens.map(writer.link)),
      ),
    ],
  })
}

function systemHtml(entry: SystemEntry, writer: PageWriter): Html {
  const reads = entry.reads.map(({ view, every }) => [
    writer.link(view),
    every === undefined ? undefined : [' every ', code(every)],
  ])
  return writer.entry({
    about: entry,
    body: [
      entry.reactions.map((reaction) => reactionHtml(reaction, writer)),
      facts(fact('Sends', entry.sends.map(writer.link)), fact('Looks at', reads)),
    ],
  })
}

function reactionHtml({ event, answers }: SystemReactionEntry, writer: PageWriter): HtmlPart {
  if (answers.length === 0) return html`<p class="rule"><b>Is told</b> of ${writer.link(event)}</p>\n`
  const parts = answers.map((answer) => {
    const names = answer.fields.map(({ name }) => name)
    const says = names.length === 0 ? undefined : html` <code class="braces">{ ${names.join(', ')} }</code>`
    return [writer.link(answer.event), says]
  })
  return html`<p class="rule"><b>When</b> ${writer.link(event)} it <b>answers</b> ${listed(parts, 'or')}</p>\n`
}
