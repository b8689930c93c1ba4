import type {
  EventEntry,
  EventListener,
  EventSource,
  PublishedEventEntry,
} from '../artifacts/event-catalog.ts'
import type { DocumentData } from '../document-data.ts'
import { braces } from './braces.ts'
import { code } from './code.ts'
import { entryCount } from './entry-count.ts'
import { fact, facts } from './facts.ts'
import { fieldTable } from './field-table.ts'
import { groupsHtml } from './groups-html.ts'
import { type Html, type HtmlPart, html } from './html.ts'
import type { PageSection } from './page-section.ts'
import type { PageWriter } from './page-writer.ts'
import { usedBy } from './used-by.ts'

export function eventSection({ events }: DocumentData, writer: PageWriter): PageSection {
  const published = groupsHtml(events.published, writer, (entry) => publishedHtml(entry, writer))
  return {
    id: 'events',
    title: 'Events',
    count: entryCount(events.sections) + entryCount(events.published),
    intro: 'What happens and matters, in the past tense: facts that nobody can refuse.',
    body: [
      groupsHtml(events.sections, writer, (entry) => eventHtml(entry, writer)),
      published.length === 0 ? undefined : html`<h3 class="part">Published to other contexts</h3>\n`,
      published,
    ],
  }
}

function eventHtml(entry: EventEntry, writer: PageWriter): Html {
  const told = [...entry.recordedBy, ...entry.heardBy].map(({ by }) => by)
  return writer.entry({
    about: entry,
    tags: entry.isPivotal ? ['pivotal'] : [],
    words: entry.fields.map(({ name }) => name),
    body: [
      facts(
        fact(
          'Caused by',
          entry.recordedBy.map((source) => sourceHtml(source, writer)),
        ),
        fact('Leads to', listenersHtml(entry.heardBy, writer)),
        fact('Then', entry.sets.length === 0 ? [] : [html`the state becomes${braces(entry.sets)}`]),
        fact('Promised', entry.promises),
        usedBy(writer, entry.id, told),
      ),
      fieldTable(entry.fields),
    ],
  })
}

function sourceHtml({ by, answering, when, isOtherwise, isOpen }: EventSource, writer: PageWriter): HtmlPart {
  return [
    writer.link(by),
    answering ? [', which answers ', writer.link(answering)] : undefined,
    when === undefined ? undefined : [' when ', code(when)],
    isOtherwise ? ' otherwise' : undefined,
    isOpen ? html` <span class="tag">one of several</span>` : undefined,
  ]
}

function listenersHtml(listeners: readonly EventListener[], writer: PageWriter): readonly HtmlPart[] {
  return listeners.map(({ kind, by, where }) => [
    writer.link(by),
    kind === 'process end' ? ', which ends' : undefined,
    where === undefined ? undefined : [' where ', code(where)],
  ])
}

function publishedHtml(entry: PublishedEventEntry, writer: PageWriter): Html {
  const { style, from } = entry
  return writer.entry({
    about: entry,
    tags: ['published', ...(style ? [style] : [])],
    words: entry.fields.map(({ name }) => name),
    body: [
      facts(
        fact('Made from', from ? [writer.link(from)] : []),
        fact('Leads to', listenersHtml(entry.heardBy, writer)),
        usedBy(
          writer,
          entry.id,
          entry.heardBy.map(({ by }) => by),
        ),
      ),
      fieldTable(entry.fields),
    ],
  })
}
