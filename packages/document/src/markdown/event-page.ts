import type {
  EventEntry,
  EventListener,
  EventSource,
  PublishedEventEntry,
} from '../artifacts/event-catalog.ts'
import type { Section } from '../artifacts/section.ts'
import type { DocumentData } from '../document-data.ts'
import { bracesText } from './braces-text.ts'
import { codeSpan } from './code-span.ts'
import { entryBlocks } from './entry-blocks.ts'
import { facts } from './facts.ts'
import { fieldsText } from './fields-text.ts'
import { kindWord } from './kind-word.ts'
import { linesBlock } from './lines-block.ts'
import { markdownText } from './markdown-text.ts'
import type { PageWriter } from './page-writer.ts'
import { sectionTitle } from './section-title.ts'

/** The event catalog, block by block; none for a storm without events. */
export function eventPage({ events }: DocumentData, writer: PageWriter): readonly string[] {
  const { sections, published } = events
  if (sections.length + published.length === 0) return []
  return [
    '# Events',
    'Everything that happens, who makes it happen and who listens. A ★ marks a pivotal event: there the story takes a turn.',
    ...linesBlock(sections.map((section) => atAGlance(section, writer))),
    ...sections.flatMap((section) => [
      `## ${titleOf(section)}`,
      ...section.entries.flatMap((entry) => eventBlocks(entry, writer)),
    ]),
    ...published.flatMap((section) => [
      `## ${sectionTitle(section, 'The whole storm')}: published events`,
      ...section.entries.flatMap((entry) => publishedBlocks(entry, writer)),
    ]),
  ]
}

function titleOf(section: Section<EventEntry>): string {
  return sectionTitle(section, 'In no aggregate yet')
}

function atAGlance(section: Section<EventEntry>, writer: PageWriter): string {
  const names = section.entries.map((entry) => `${writer.link(entry)}${entry.isPivotal ? ' ★' : ''}`)
  return `- ${titleOf(section)}: ${names.join(', ')}`
}

function eventBlocks(entry: EventEntry, writer: PageWriter): readonly string[] {
  return entryBlocks(
    entry,
    [
      ...(entry.isPivotal ? ['- ★ **Pivotal**'] : []),
      ...facts('Carries', fieldsText(entry.fields)),
      ...facts('Sets', entry.sets.length > 0 ? [bracesText(entry.sets)] : []),
      ...facts('Recorded by', sourcesOf(entry, writer)),
      ...facts('Heard by', listenersOf(entry, writer)),
      ...facts(
        'Promised',
        entry.promises.map((title) => `[${markdownText(title)}](scenarios.md)`),
      ),
    ],
    writer,
  )
}

function sourcesOf({ recordedBy }: EventEntry, writer: PageWriter): readonly string[] {
  return recordedBy.length === 0 ? ['nothing yet'] : recordedBy.map((source) => sourceText(source, writer))
}

function sourceText(source: EventSource, writer: PageWriter): string {
  const { kind, by, answering, when, isOtherwise, isOpen } = source
  return [
    `${kind} ${writer.link(by)}`,
    ...(answering ? [`answering ${writer.link(answering)}`] : []),
    ...(isOpen ? ['as one of several outcomes'] : []),
    ...(when === undefined ? [] : [`when ${codeSpan(when)}`]),
    ...(isOtherwise ? ['otherwise'] : []),
  ].join(', ')
}

/** One line for each kind, so that policies stand before views however the text goes. */
function listenersOf({ heardBy }: Pick<EventEntry, 'heardBy'>, writer: PageWriter): readonly string[] {
  if (heardBy.length === 0) return ['nobody yet']
  return KINDS.flatMap((kind) => {
    const listeners = heardBy.filter((listener) => listener.kind === kind)
    if (listeners.length === 0) return []
    const texts = listeners.map(({ by, where }) =>
      where === undefined ? writer.link(by) : `${writer.link(by)} ${CONDITION[kind]} ${codeSpan(where)}`,
    )
    return [`${WORDS[kind]} ${texts.join(', ')}`]
  })
}

const KINDS: readonly EventListener['kind'][] = [
  'policy',
  'process',
  'process end',
  'system',
  'publication',
  'view',
  'context',
]

const WORDS: Readonly<Record<EventListener['kind'], string>> = {
  policy: 'policy',
  process: 'process',
  'process end': 'the end of process',
  system: 'system',
  publication: kindWord('publication'),
  view: 'view',
  context: 'context',
}

const CONDITION: Readonly<Record<EventListener['kind'], string>> = {
  policy: 'where',
  process: 'when',
  'process end': 'where',
  system: 'where',
  publication: 'where',
  view: 'where',
  context: 'where',
}

function publishedBlocks(entry: PublishedEventEntry, writer: PageWriter): readonly string[] {
  const values = entry.fields.map(({ name, value }) => ({ name, value }))
  return entryBlocks(
    entry,
    [
      ...facts('Published from', entry.from ? [writer.link(entry.from)] : ['nothing yet']),
      ...facts('As', entry.style === undefined ? [] : [STYLES[entry.style]]),
      ...facts('Carries', fieldsText(entry.fields)),
      ...facts('Made of', values.some(({ name, value }) => name !== value) ? [bracesText(values)] : []),
      ...facts('Heard by', listenersOf(entry, writer)),
    ],
    writer,
  )
}

const STYLES: Readonly<Record<NonNullable<PublishedEventEntry['style']>, string>> = {
  domain: 'domain event: what happened, in the words of the business',
  notification: 'notification: the minimum; who needs more asks for it',
  state: 'state: all that others need to keep their own copy',
}
