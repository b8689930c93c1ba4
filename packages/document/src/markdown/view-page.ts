import type { ScreenEntry, ViewEntry, ViewSource, ViewUse } from '../artifacts/view-catalog.ts'
import type { DocumentData } from '../document-data.ts'
import { bracesText } from './braces-text.ts'
import { codeSpan } from './code-span.ts'
import { entryBlocks } from './entry-blocks.ts'
import { facts } from './facts.ts'
import { fieldsText } from './fields-text.ts'
import { kindWord } from './kind-word.ts'
import type { PageWriter } from './page-writer.ts'
import { sectionTitle } from './section-title.ts'

/** What people and systems see; none for a storm without views and screens. */
export function viewPage({ views }: DocumentData, writer: PageWriter): readonly string[] {
  if (views.views.length + views.screens.length === 0) return []
  return [
    '# Views and screens',
    'What people and systems look at: what it shows, and which events it is built from.',
    ...views.views.flatMap((section) => [
      `## ${sectionTitle(section, 'Views')}`,
      ...section.entries.flatMap((entry) => viewBlocks(entry, writer)),
    ]),
    ...views.screens.flatMap((section) => [
      `## ${section.context === undefined ? 'Screens' : `${sectionTitle(section, '')}: screens`}`,
      ...section.entries.flatMap((entry) => screenBlocks(entry, writer)),
    ]),
  ]
}

function viewBlocks(entry: ViewEntry, writer: PageWriter): readonly string[] {
  const isRead = entry.actors.length + entry.usedBy.length > 0
  return entryBlocks(
    entry,
    [
      ...facts('For', isRead ? [writer.links(entry.actors)].filter((text) => text !== '') : ['nobody yet']),
      ...facts(
        'Used by',
        entry.usedBy.length > 0 ? [entry.usedBy.map((use) => useText(use, writer)).join(', ')] : [],
      ),
      ...facts('Shows', fieldsText(entry.fields)),
      ...facts(
        'Built from',
        entry.builtFrom.length === 0
          ? ['nothing yet']
          : entry.builtFrom.map((source) => sourceText(source, writer)),
      ),
    ],
    writer,
  )
}

function useText({ kind, by, every }: ViewUse, writer: PageWriter): string {
  return `${kindWord(kind)} ${writer.link(by)}${every === undefined ? '' : ` every ${codeSpan(every)}`}`
}

function sourceText({ event, where, effect, sets }: ViewSource, writer: PageWriter): string {
  const braces = bracesText(sets)
  return [
    writer.link(event),
    ...(where === undefined ? [] : [`where ${codeSpan(where)}`]),
    effect,
    ...(braces === '' ? [] : [`with ${braces}`]),
  ].join(' ')
}

function screenBlocks(entry: ScreenEntry, writer: PageWriter): readonly string[] {
  return entryBlocks(
    entry,
    [
      ...facts(
        'For',
        [writer.links(entry.actors)].filter((text) => text !== ''),
      ),
      ...facts('Shows', [writer.links(entry.shows) || 'nothing yet']),
      ...facts('Offers', [writer.links(entry.offers) || 'nothing yet']),
    ],
    writer,
  )
}
