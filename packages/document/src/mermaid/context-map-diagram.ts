import type { ContextMap, ContextRelation, Crossing, SystemRelation } from '../artifacts/context-map.ts'
import type { Mention } from '../artifacts/mention.ts'
import type { Diagram, DiagramEdge, DiagramNode } from './diagram.ts'

/** Names that an arrow carries before it counts the rest. */
const NAME_COUNT_MAX = 4

/**
 * Contexts and the systems around them. An arrow points where something goes: events and views to who uses them,
 * commands to who carries them out.
 */
export function contextMapDiagram({ contexts, relations, systems }: ContextMap): Diagram {
  const outside = new Map(systems.map(({ system }) => [system.id, system]))
  return {
    nodes: [
      ...contexts.map(
        (context): DiagramNode => ({
          key: contextKey(context),
          kind: 'context',
          lines: [context.title, ...context.aggregates.map(({ title }) => title)],
        }),
      ),
      ...[...outside.values()].map(
        (system): DiagramNode => ({ key: systemKey(system), kind: 'system', lines: [system.title] }),
      ),
    ],
    edges: [...relations.flatMap(edgesOfRelation), ...systems.flatMap(edgesOfSystem)],
    groups: [],
  }
}

function contextKey({ name }: { readonly name: string }): string {
  return `context ${name}`
}

function systemKey({ id, name }: Mention): string {
  return id ?? `system ${name}`
}

/** A relation that was declared is drawn also where nothing crosses yet. */
function edgesOfRelation({ owner, user, patterns, crossings }: ContextRelation): readonly DiagramEdge[] {
  const commands = crossings.filter(({ what }) => what.kind === 'command')
  const knowledge = crossings.filter(({ what }) => what.kind !== 'command')
  const isDeclared = patterns.length > 0 || crossings.length === 0
  return [
    ...(knowledge.length > 0 || isDeclared
      ? [
          {
            from: contextKey(owner),
            to: contextKey(user),
            lines: [...(patterns.length > 0 ? [patterns.join(', ')] : []), ...namesOf(knowledge)],
            isDotted: knowledge.length === 0,
          },
        ]
      : []),
    ...(commands.length > 0
      ? [{ from: contextKey(user), to: contextKey(owner), lines: namesOf(commands), isDotted: false }]
      : []),
  ]
}

/** A system sends commands and answers with events; it hears events and reads views. */
function edgesOfSystem({ system, context, crossings }: SystemRelation): readonly DiagramEdge[] {
  const inward = crossings.filter(({ how }) => how === 'may send' || how === 'answers')
  const outward = crossings.filter(({ how }) => how === 'hears' || how === 'reads')
  const edge = (from: string, to: string, crossing: readonly Crossing[]): readonly DiagramEdge[] =>
    crossing.length === 0 ? [] : [{ from, to, lines: namesOf(crossing), isDotted: false }]
  return [
    ...edge(contextKey(context), systemKey(system), outward),
    ...edge(systemKey(system), contextKey(context), inward),
  ]
}

function namesOf(crossings: readonly Crossing[]): readonly string[] {
  const names = [...new Set(crossings.map(({ what }) => nameOf(what)))]
  const hidden = names.length - NAME_COUNT_MAX
  return hidden > 0 ? [...names.slice(0, NAME_COUNT_MAX), `and ${hidden} more`] : names
}

/** What is no event says so. */
function nameOf({ kind, title }: Mention): string {
  return kind === 'command' || kind === 'view' ? `${title} (${kind})` : title
}
