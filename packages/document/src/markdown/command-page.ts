import type { AggregateEntry } from '../artifacts/aggregate-list.ts'
import type { CommandArrow, CommandEntry, CommandRefusal } from '../artifacts/command-mapping.ts'
import type { Mention } from '../artifacts/mention.ts'
import type { Section } from '../artifacts/section.ts'
import type { DocumentData } from '../document-data.ts'
import { bracesText } from './braces-text.ts'
import { codeSpan } from './code-span.ts'
import { entryBlocks } from './entry-blocks.ts'
import { entryRemarks } from './entry-remarks.ts'
import { facts } from './facts.ts'
import { fieldsText } from './fields-text.ts'
import { issuersText } from './issuers-text.ts'
import { linesBlock } from './lines-block.ts'
import { markdownText } from './markdown-text.ts'
import type { PageWriter } from './page-writer.ts'
import { prose } from './prose.ts'
import { sectionTitle } from './section-title.ts'
import { table } from './table.ts'

/** The command-event mapping and what each aggregate decides; none for a storm without either. */
export function commandPage(data: DocumentData, writer: PageWriter): readonly string[] {
  const { commands, aggregates } = data
  const sections = [...commands.sections, ...silentAggregates(data)]
  if (sections.length === 0) return []
  const entries = commands.sections.flatMap(({ entries }) => entries)
  return [
    '# Commands and aggregates',
    'Who wants what, which aggregate decides, and what happens then.',
    ...table(
      ['Command', 'Given by', 'Aggregate', 'Events'],
      entries.map((entry) => mappingRow(entry, data, writer)),
    ),
    ...sections.flatMap((section) => [
      ...sectionBlocks(
        section,
        aggregates.find(({ id }) => id === section.aggregate?.id),
        writer,
      ),
      ...section.entries.flatMap((entry) => commandBlocks(entry, writer)),
    ]),
  ]
}

/** Aggregates to which nobody has given a command yet. */
function silentAggregates({ aggregates, commands }: DocumentData): readonly Section<CommandEntry>[] {
  const known = new Set(commands.sections.map(({ aggregate }) => aggregate?.id))
  return aggregates
    .filter(({ id }) => !known.has(id))
    .map((aggregate) => ({
      ...(aggregate.context !== undefined && { context: aggregate.context }),
      aggregate,
      entries: [],
    }))
}

/** An event that a system answers leads to its answers, so they stand in the row as well. */
function mappingRow(entry: CommandEntry, { outside }: DocumentData, writer: PageWriter): readonly string[] {
  const events = entry.arrows.map(({ events, isOpen }) =>
    events.map(({ event }) => writer.link(event)).join(isOpen ? ' or ' : ' and '),
  )
  const recorded = entry.arrows.flatMap(({ events }) => events.map(({ event }) => event.id))
  const answers = outside.systems.flatMap(({ reactions, ...system }) =>
    reactions.flatMap(({ event, answers }) =>
      answers.length > 0 && event.id !== undefined && recorded.includes(event.id)
        ? [`; ${writer.link(system)} answers ${answers.map((each) => writer.link(each.event)).join(' or ')}`]
        : [],
    ),
  )
  return [
    writer.link(entry),
    issuersText(entry, writer),
    entry.aggregate ? writer.link(entry.aggregate) : 'none yet',
    `${events.join(' or ') || 'none yet'}${answers.join('')}`,
  ]
}

function sectionBlocks(
  section: Section<CommandEntry>,
  aggregate: AggregateEntry | undefined,
  writer: PageWriter,
): readonly string[] {
  if (!aggregate) return [`## ${sectionTitle(section, 'In no aggregate yet')}`]
  const description = prose(aggregate.description)
  const place = aggregate.context === undefined ? '' : `: aggregate of ${markdownText(aggregate.context)}`
  return [
    `${writer.heading(2, aggregate)}${place}`,
    ...(description === undefined ? [] : [description]),
    ...linesBlock(
      facts('Key', aggregate.key ? fieldsText([{ ...aggregate.key, isKey: false }]) : []),
      facts('State', fieldsText(aggregate.state)),
      facts('Always', aggregate.invariants.map(codeSpan)),
      facts('Events', aggregate.events.length > 0 ? [writer.links(aggregate.events)] : []),
      entryRemarks(aggregate),
    ),
  ]
}

function commandBlocks(entry: CommandEntry, writer: PageWriter): readonly string[] {
  const { neverFails, aggregate } = entry
  return entryBlocks(
    entry,
    [
      ...facts('Given by', [issuersText(entry, writer)]),
      ...facts('Takes', fieldsText(entry.fields)),
      ...facts('Begins', aggregate ? beginning(entry, aggregate) : []),
      ...facts(
        'Refused',
        entry.refusals.map((refusal) => refusalText(refusal, aggregate)),
      ),
      ...facts('Never fails', neverFails === undefined ? [] : [markdownText(neverFails)]),
      ...facts(
        'Calculates',
        entry.lets.map(({ name, value }) => codeSpan(`${name} = ${value}`)),
      ),
      ...facts('Records', recorded(entry, writer)),
      ...facts(
        'Leads to',
        [writer.chainLink(entry)].filter((text) => text !== ''),
      ),
    ],
    writer,
  )
}

function beginning({ mode }: CommandEntry, { title }: Mention): readonly string[] {
  switch (mode) {
    case 'creates':
      return [`a new ${markdownText(title)}`]
    case 'may create':
      return [`a new ${markdownText(title)}, or goes on with the one that is there`]
    case 'existing':
      return []
  }
}

function refusalText(refusal: CommandRefusal, aggregate: Mention | undefined): string {
  const what = aggregate ? markdownText(aggregate.title) : 'instance'
  switch (refusal.kind) {
    case 'already exists':
      return `if this ${what} exists already`
    case 'does not exist':
      return `if there is no such ${what}`
    case 'requirement': {
      const { condition, message } = refusal
      return `unless ${codeSpan(condition)}${message === undefined ? '' : `: “${markdownText(message)}”`}`
    }
  }
}

function recorded({ arrows }: CommandEntry, writer: PageWriter): readonly string[] {
  return arrows.length === 0 ? ['nothing yet'] : arrows.map((arrow) => arrowText(arrow, writer))
}

function arrowText({ events, isOpen, when, isOtherwise }: CommandArrow, writer: PageWriter): string {
  const what = events.map(({ event, sets }) => [writer.link(event), bracesText(sets)].join(' ').trim())
  const list = what.join(isOpen ? ' or ' : ' and ')
  const open = isOpen ? ' (it is still open which)' : ''
  if (when !== undefined) return `${list}${open}, when ${codeSpan(when)}`
  return isOtherwise ? `${list}${open}, otherwise` : `${list}${open}`
}
