import type { AggregateEntry } from '../artifacts/aggregate-list.ts'
import type { CommandIssuer } from '../artifacts/command-issuers.ts'
import type { CommandArrow, CommandEntry, CommandRefusal } from '../artifacts/command-mapping.ts'
import type { DocumentData } from '../document-data.ts'
import { braces } from './braces.ts'
import { code } from './code.ts'
import { entryCount } from './entry-count.ts'
import { fact, factLines, facts } from './facts.ts'
import { fieldTable } from './field-table.ts'
import { groupsHtml } from './groups-html.ts'
import { type Html, type HtmlPart, html } from './html.ts'
import { listed } from './listed.ts'
import type { PageSection } from './page-section.ts'
import type { PageWriter } from './page-writer.ts'

/** Command, who decides it, and the events that come of it. */
export function commandSection({ commands, aggregates }: DocumentData, writer: PageWriter): PageSection {
  return {
    id: 'commands',
    title: 'Commands',
    count: entryCount(commands.sections),
    intro: 'What somebody wants to happen, what may speak against it, and what happens then.',
    body: [
      groupsHtml(commands.sections, writer, (entry) => commandHtml(entry, writer)),
      aggregates.length === 0
        ? undefined
        : html`<h3 class="part" id="aggregates">Who decides: aggregates</h3>\n`,
      aggregates.map((entry) => aggregateHtml(entry, writer)),
    ],
  }
}

function commandHtml(entry: CommandEntry, writer: PageWriter): Html {
  return writer.entry({
    about: entry,
    words: entry.fields.map(({ name }) => name),
    body: [
      flowHtml(entry, writer),
      facts(
        fact(
          'Given by',
          entry.issuers.map((issuer) => issuerHtml(issuer, writer)),
        ),
        factLines('Refused', entry.refusals.map(refusalHtml)),
        fact('Never fails', entry.neverFails === undefined ? [] : [entry.neverFails]),
        fact(
          'Where',
          entry.lets.map(({ name, value }) => html`<code>${name}</code> is <code>${value}</code>`),
        ),
      ),
      fieldTable(entry.fields),
    ],
  })
}

/** The row of notes as on the wall: command, aggregate, events. */
function flowHtml(entry: CommandEntry, writer: PageWriter): HtmlPart {
  if (entry.arrows.length === 0) return undefined
  const aggregate = entry.aggregate
    ? html`${writer.link(entry.aggregate)} <span class="to">→</span> `
    : undefined
  return entry.arrows.map(
    (arrow) =>
      html`<p class="flow">${aggregate ?? html`<span class="to">→</span> `}${arrowHtml(arrow, writer)}</p>\n`,
  )
}

function arrowHtml({ when, isOtherwise, isOpen, events }: CommandArrow, writer: PageWriter): HtmlPart {
  const parts = events.map(({ event, sets }) => [writer.link(event), braces(sets)])
  return [
    listed(parts, isOpen ? 'or' : 'and'),
    when === undefined ? undefined : html` <span class="when">when <code>${when}</code></span>`,
    isOtherwise ? html` <span class="when">otherwise</span>` : undefined,
  ]
}

function issuerHtml({ kind, by, after, every }: CommandIssuer, writer: PageWriter): HtmlPart {
  return [
    writer.link(by),
    kind === 'timeout' ? ', when it has waited long enough' : undefined,
    every === undefined ? undefined : [' every ', code(every)],
    after === undefined ? undefined : [' after ', code(after)],
  ]
}

function refusalHtml(refusal: CommandRefusal): HtmlPart {
  switch (refusal.kind) {
    case 'already exists':
      return 'if it exists already'
    case 'does not exist':
      return 'if it does not exist'
    case 'requirement': {
      const rule = html`unless <code>${refusal.condition}</code>`
      return refusal.message === undefined ? rule : html`${rule}: “${refusal.message}”`
    }
  }
}

function aggregateHtml(entry: AggregateEntry, writer: PageWriter): Html {
  const { key, state, invariants } = entry
  return writer.entry({
    about: entry,
    words: state.map(({ name }) => name),
    body: [
      facts(
        fact('Decides', entry.commands.map(writer.link)),
        fact('Remembers', entry.events.map(writer.link)),
        fact('Always', invariants.map(code)),
      ),
      fieldTable([...(key ? [key] : []), ...state]),
    ],
  })
}
