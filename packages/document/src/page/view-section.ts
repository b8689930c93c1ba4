import type { ScreenEntry, ViewEntry, ViewSource } from '../artifacts/view-catalog.ts'
import type { DocumentData } from '../document-data.ts'
import { braces } from './braces.ts'
import { code } from './code.ts'
import { entryCount } from './entry-count.ts'
import { fact, factLines, facts } from './facts.ts'
import { fieldTable } from './field-table.ts'
import { groupsHtml } from './groups-html.ts'
import { type Html, type HtmlPart, html } from './html.ts'
import type { PageSection } from './page-section.ts'
import type { PageWriter } from './page-writer.ts'

export function viewSection({ views }: DocumentData, writer: PageWriter): PageSection {
  const screens = groupsHtml(views.screens, writer, (entry) => screenHtml(entry, writer))
  return {
    id: 'views',
    title: 'Read models and screens',
    count: entryCount(views.views) + entryCount(views.screens),
    intro: 'What people and systems see: rows that answer a question, and what stands together on a screen.',
    body: [
      groupsHtml(views.views, writer, (entry) => viewHtml(entry, writer)),
      screens.length === 0 ? undefined : html`<h3 class="part">Screens</h3>\n`,
      screens,
    ],
  }
}

function viewHtml(entry: ViewEntry, writer: PageWriter): Html {
  const users = entry.usedBy.map(({ by, every }) => [
    writer.link(by),
    every === undefined ? undefined : [' every ', code(every)],
  ])
  return writer.entry({
    about: entry,
    words: entry.fields.map(({ name }) => name),
    body: [
      facts(
        fact('For', entry.actors.map(writer.link)),
        factLines(
          'Made of',
          entry.builtFrom.map((source) => sourceHtml(source, writer)),
        ),
        fact('Used by', users),
      ),
      fieldTable(entry.fields),
    ],
  })
}

function sourceHtml({ event, where, effect, sets }: ViewSource, writer: PageWriter): HtmlPart {
  return [
    writer.link(event),
    where === undefined ? undefined : [' where ', code(where)],
    effect === 'removes the row' ? ', which removes the row' : braces(sets),
  ]
}

function screenHtml(entry: ScreenEntry, writer: PageWriter): Html {
  return writer.entry({
    about: entry,
    body: [
      facts(
        fact('For', entry.actors.map(writer.link)),
        fact('Shows', entry.shows.map(writer.link)),
        fact('Offers', entry.offers.map(writer.link)),
      ),
    ],
  })
}
