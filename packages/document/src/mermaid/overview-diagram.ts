import type { Mention } from '../artifacts/mention.ts'
import type { Section } from '../artifacts/section.ts'
import type { ViewEntry } from '../artifacts/view-catalog.ts'
import type { DocumentData } from '../document-data.ts'
import type { Diagram, DiagramEdge, DiagramKind, DiagramNode } from './diagram.ts'

/** What an overview needs to know. */
export type OverviewData = Pick<DocumentData, 'commands' | 'events' | 'policies' | 'views' | 'outside'>

/**
 * Commands, events and what reacts to them, each once and in the frame of its context. Who gives commands, what decides
 * and what is seen is left out: that stands in chains and lists.
 */
export function overviewDiagram(data: OverviewData): Diagram {
  const nodes = nodesOf(data)
  const contexts = [...new Set(nodes.flatMap(({ group }) => group ?? []))]
  return {
    nodes,
    edges: edgesOf(data),
    groups: contexts.map((context) => ({ key: context, title: context })),
  }
}

function nodesOf({ commands, events, policies, views, outside }: OverviewData): readonly DiagramNode[] {
  const systems = outside.systems.filter(({ reactions, sends }) => reactions.length + sends.length > 0)
  return distinct([
    ...entriesOf(commands.sections).map((entry) => nodeOf(entry, 'command')),
    ...entriesOf(events.sections).map((entry) => nodeOf(entry, 'event')),
    ...entriesOf(events.published).map((entry) => nodeOf(entry, 'publication')),
    ...entriesOf(policies.policies).map((entry) => nodeOf(entry, 'policy')),
    ...entriesOf(policies.processes).map((entry) => nodeOf(entry, 'process')),
    ...systems.map((entry) => nodeOf(entry, 'system')),
    ...publishingViews(views).map((entry) => nodeOf(entry, 'view')),
  ])
}

/** Only these lead on: other views show what has happened. */
function publishingViews(views: DocumentData['views']): readonly ViewEntry[] {
  return entriesOf(views.views).filter(({ usedBy }) => usedBy.some(({ kind }) => kind === 'publication'))
}

function nodeOf({ id, title, context }: Mention, kind: DiagramKind): DiagramNode {
  return { key: id ?? title, kind, lines: [title], ...(context !== undefined && { group: context }) }
}

function edgesOf({ commands, events, policies, views, outside }: OverviewData): readonly DiagramEdge[] {
  const allEvents = [...entriesOf(events.sections), ...entriesOf(events.published)]
  return distinct([
    ...entriesOf(commands.sections).flatMap((command) =>
      command.arrows.flatMap((arrow) => arrow.events.flatMap(({ event }) => edge(command, event))),
    ),
    ...allEvents.flatMap((event) =>
      event.heardBy.flatMap(({ kind, by }) => (kind === 'view' || kind === 'context' ? [] : edge(event, by))),
    ),
    ...entriesOf(policies.policies).flatMap((policy) =>
      policy.actions.flatMap(({ command, after }) => edge(policy, command, after)),
    ),
    ...entriesOf(policies.processes).flatMap((process) => [
      ...process.steps.flatMap(({ actions }) =>
        actions.flatMap(({ command, after }) => edge(process, command, after)),
      ),
      ...(process.timeout?.actions ?? []).flatMap(({ command }) =>
        edge(process, command, process.timeout?.after),
      ),
    ]),
    ...publishingViews(views).flatMap((view) => [
      ...view.builtFrom.flatMap(({ event }) => edge(event, view)),
      ...view.usedBy.flatMap(({ kind, by }) => (kind === 'publication' ? edge(view, by) : [])),
    ]),
    ...outside.systems.flatMap((system) => [
      ...system.reactions.flatMap(({ answers }) => answers.flatMap(({ event }) => edge(system, event))),
      ...system.sends.flatMap((command) => edge(system, command)),
    ]),
  ])
}

/** None to or from what is not on the wall yet. */
function edge(source: Mention, target: Mention, after?: string): readonly DiagramEdge[] {
  if (source.id === undefined || target.id === undefined) return []
  const lines = after === undefined ? [] : [`after ${after}`]
  return [{ from: source.id, to: target.id, lines, isDotted: false }]
}

function entriesOf<Entry>(sections: readonly Section<Entry>[]): readonly Entry[] {
  return sections.flatMap(({ entries }) => entries)
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
