import type { ConnectionKind } from '@landfall/model'
import type { ContextEntry, ContextRelation, Crossing, SystemRelation } from '../artifacts/context-map.ts'
import type { Mention } from '../artifacts/mention.ts'
import type { DocumentData } from '../document-data.ts'
import { contextDiagram } from '../mermaid/context-diagram.ts'
import { contextMapDiagram } from '../mermaid/context-map-diagram.ts'
import type { Diagram } from '../mermaid/diagram.ts'
import { overviewDiagram } from '../mermaid/overview-diagram.ts'
import { entryRemarks } from './entry-remarks.ts'
import { facts } from './facts.ts'
import { kindWord } from './kind-word.ts'
import { linesBlock } from './lines-block.ts'
import { markdownText } from './markdown-text.ts'
import { mermaidFences } from './mermaid-fences.ts'
import type { PageWriter } from './page-writer.ts'
import { prose } from './prose.ts'

/** The context map: what belongs together, and what goes between; none for a storm without contexts. */
export function contextPage(data: DocumentData, writer: PageWriter): readonly string[] {
  const { contexts, relations, systems } = data.contexts
  if (contexts.length === 0) return []
  const overview = overviewDiagram(data)
  return [
    '# Bounded contexts',
    'Where each word has one meaning, and what goes from one context to another. An arrow points where something goes: events and views to who uses them, commands to who carries them out.',
    ...mermaidFences(contextMapDiagram(data.contexts), 'LR'),
    ...contexts.flatMap((context) => contextBlocks(context, overview, writer)),
    ...outsideBlocks(overview),
    ...(relations.length + systems.length === 0 ? [] : ['## What crosses']),
    ...relations.flatMap((relation) => relationBlocks(relation, writer)),
    ...systems.flatMap((relation) => systemBlocks(relation, writer)),
  ]
}

function contextBlocks(entry: ContextEntry, overview: Diagram, writer: PageWriter): readonly string[] {
  const description = prose(entry.frame?.description)
  const diagram = contextDiagram(overview, entry.name)
  const heading = entry.frame ? writer.heading(2, entry.frame) : `## ${markdownText(entry.title)}`
  const listed = (word: string, mentions: readonly Mention[]) =>
    facts(word, mentions.length === 0 ? [] : [writer.links(mentions)])
  return [
    heading,
    ...(description === undefined ? [] : [description]),
    ...linesBlock(
      listed('Aggregates', entry.aggregates),
      listed('Commands', entry.commands),
      listed('Events', entry.events),
      listed('Policies', [...entry.policies, ...entry.processes]),
      listed('Views', entry.views),
      listed('Systems', entry.systems),
      listed('Publishes', entry.publishes),
      entry.frame ? entryRemarks(entry.frame) : [],
    ),
    ...(diagram ? mermaidFences(diagram, 'TB') : []),
  ]
}

/** What stands in no context has its picture too, if it is on the wall at all. */
function outsideBlocks(overview: Diagram): readonly string[] {
  const diagram = contextDiagram(overview, undefined)
  return diagram ? ['## Outside all contexts', ...mermaidFences(diagram, 'TB')] : []
}

function relationBlocks(
  { owner, user, patterns, crossings }: ContextRelation,
  writer: PageWriter,
): readonly string[] {
  return [
    `### ${markdownText(user.title)} uses ${markdownText(owner.title)}`,
    ...linesBlock(
      facts('Relation', patterns.length === 0 ? [] : [patterns.map(markdownText).join(', ')]),
      crossings.map((crossing) => `- ${crossingText(crossing, user, writer)}${privacyOf(crossing)}`),
      crossings.length === 0 && patterns.length === 0 ? ['- Nothing goes between them yet.'] : [],
    ),
  ]
}

/** A context that uses an event of another which does not offer it depends on its inner life. */
function privacyOf({ what, how, isPublished }: Crossing): string {
  const isOfOthers = what.kind === 'event' && !isPublished && how !== 'is made from'
  return isOfOthers ? ' (not published)' : ''
}

function systemBlocks({ system, context, crossings }: SystemRelation, writer: PageWriter): readonly string[] {
  return [
    `### System ${markdownText(system.title)} and ${markdownText(context.title)}`,
    ...linesBlock(crossings.map((crossing) => `- ${crossingText(crossing, context, writer)}`)),
  ]
}

/** `policy FulfilOnPayment reacts to event PaymentSucceeded`. */
function crossingText({ what, how, by }: Crossing, user: Mention, writer: PageWriter): string {
  const isContext = by.kind === 'subscription' || by.kind === 'reading'
  const who = isContext ? writer.link(user) : `${kindWord(by.kind)} ${writer.link(by)}`
  return `${who} ${VERBS[how] ?? how} ${kindWord(what.kind)} ${writer.link(what)}`
}

const VERBS: Partial<Record<ConnectionKind, string>> = {
  folds: 'is built from',
  hears: 'is told of',
  answers: 'answers with',
  handles: 'reacts to',
  records: 'records',
  'may send': 'may send',
}
