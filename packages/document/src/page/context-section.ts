import type { ConnectionKind } from '@landfall/model'
import type { ContextEntry, ContextMap, ContextRelation, Crossing } from '../artifacts/context-map.ts'
import type { Mention } from '../artifacts/mention.ts'
import type { DocumentData } from '../document-data.ts'
import { contextPicture } from '../picture/context-picture.ts'
import { wordsOfName } from '../picture/words-of-name.ts'
import { fact, facts } from './facts.ts'
import { type Html, type HtmlPart, html } from './html.ts'
import type { PageSection } from './page-section.ts'
import type { PageWriter } from './page-writer.ts'
import { prose } from './prose.ts'

/** The map of contexts, what each of them holds, and what crosses between them. */
export function contextSection({ contexts: map }: DocumentData, writer: PageWriter): PageSection {
  const { contexts, relations, systems } = map
  return {
    id: 'contexts',
    title: 'Context map',
    count: contexts.length,
    intro: 'In each context a word has one meaning. Arrows show where events, commands and rows go.',
    body: [
      mapHtml(map, writer),
      contexts.map((context) => contextHtml(context, writer)),
      relations.length === 0 ? undefined : html`<h3>Between contexts</h3>\n`,
      relations.map((relation) => relationHtml(relation, writer)),
      systems.length === 0 ? undefined : html`<h3>Between contexts and systems</h3>\n`,
      systems.map(({ system, context, crossings }) =>
        crossingsHtml({ from: context, to: system, joint: ' and ', crossings }, writer),
      ),
    ],
  }
}

function mapHtml(map: ContextMap, writer: PageWriter): HtmlPart {
  if (map.contexts.length < 2 && map.systems.length === 0) return undefined
  return html`<figure class="map">${{ markup: contextPicture(map, { linkTo: writer.addressOf }) }}</figure>\n`
}

function contextHtml(entry: ContextEntry, writer: PageWriter): Html {
  const about = facts(
    fact('Decides', entry.aggregates.map(writer.link)),
    fact('Shows', entry.views.map(writer.link)),
    fact('Publishes', entry.publishes.map(writer.link)),
    fact('Speaks with', entry.systems.map(writer.link)),
  )
  const counts = html`<p class="counts">${countsOf(entry)}</p>\n`
  if (entry.frame) return writer.entry({ about: entry.frame, body: [counts, about] })
  return html`<article class="entry" data-context="${entry.name}"><h4><span class="dot context"></span>${wordsOfName(entry.name)}</h4>
${prose('Nobody has drawn its frame yet.')}${counts}${about}</article>
`
}

function countsOf({ events, commands, policies, processes }: ContextEntry): string {
  return [
    counted(events.length, 'event', 'events'),
    counted(commands.length, 'command', 'commands'),
    counted(policies.length, 'policy', 'policies'),
    counted(processes.length, 'process', 'processes'),
  ]
    .flat()
    .join(', ')
}

function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
}

function relationHtml({ owner, user, patterns, crossings }: ContextRelation, writer: PageWriter): Html {
  return crossingsHtml({ from: user, to: owner, joint: ' uses ', crossings, patterns }, writer)
}

function crossingsHtml(
  relation: {
    readonly from: Mention
    readonly to: Mention
    readonly joint: string
    readonly crossings: readonly Crossing[]
    readonly patterns?: readonly string[]
  },
  writer: PageWriter,
): Html {
  const { from, to, joint, crossings, patterns = [] } = relation
  const tags = patterns.map((pattern) => html` <span class="tag">${pattern}</span>`)
  return html`<div class="relation" data-context="${from.context ?? from.name}">
<h4>${writer.link(from)}${joint}${writer.link(to)}${tags}</h4>
<ul>${crossings.map((crossing) => html`<li>${crossingHtml(crossing, from, writer)}</li>\n`)}</ul>
</div>
`
}

function crossingHtml({ what, how, by, isPublished }: Crossing, user: Mention, writer: PageWriter): HtmlPart {
  // What is said in the frame of a context is said by the context.
  const speaker = by.kind === 'subscription' || by.kind === 'reading' ? user : by
  const isPrivateEvent = what.kind === 'event' && !isPublished
  const warning = isPrivateEvent ? html` <span class="tag private">not published</span>` : undefined
  return [writer.link(speaker), ` ${VERBS[how] ?? 'uses'} `, writer.link(what), warning]
}

const VERBS: Partial<Record<ConnectionKind, string>> = {
  records: 'records',
  hears: 'is told of',
  answers: 'answers with',
  'may send': 'sends',
  reads: 'reads',
  'reacts to': 'reacts to',
  'goes through': 'goes through',
  handles: 'handles',
  'ends on': 'ends with',
  sends: 'sends',
  folds: 'is made of',
  shows: 'shows',
  offers: 'offers',
  'is made from': 'is made from',
  'subscribes to': 'subscribes to',
}
