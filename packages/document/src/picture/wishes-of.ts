import {
  type Command,
  type ElementId,
  type Event,
  type Expression,
  elementOf,
  type ModelIndex,
  membersOf,
} from '@landfall/model'
import type { Cluster } from './cluster.ts'
import { clusterByNote } from './cluster-by-note.ts'
import type { Arrow, Wish } from './wall.ts'

/**
 * How the timeline goes where nothing says what causes what. A command comes behind what creates the instance that
 * it works on, and behind the events that lead to a status it requires; what nothing causes comes in the order of
 * the text.
 */
export function wishesOf(
  index: ModelIndex,
  clusters: readonly Cluster[],
  arrows: readonly Arrow[],
): readonly Wish[] {
  const caused = new Set(arrows.filter(({ kind }) => kind === 'causes').map(({ to }) => to))
  const touched = new Set(arrows.flatMap(({ from, to }) => [from, to]))
  const free = clusters.filter(
    (cluster) =>
      cluster.level === 'timeline' &&
      !(cluster.stacks[0] ?? []).some(({ key }) => caused.has(key)) &&
      (isMoment(cluster) || !cluster.stacks.flat().some(({ key }) => touched.has(key))),
  )
  const clusterOf = new Map(
    clusters.flatMap((cluster) =>
      cluster.stacks.flat().flatMap(({ element }) => (element ? [[element.id, cluster] as const] : [])),
    ),
  )
  const wishes: Wish[] = []
  const chains = new Map<string, Cluster[]>()
  const isFree = new Set(free)
  for (const cluster of clusters) {
    const before = clustersBefore(index, cluster, clusterOf)
      .filter(({ lead }) => lead !== cluster)
      .filter(({ isFirm }) => isFirm || isFree.has(cluster))
    wishes.push(...before.map(({ lead, isFirm }) => ({ before: lead.key, behind: cluster.key, isFirm })))
    if (!isFree.has(cluster) || before.some(({ lead }) => !isFree.has(lead))) continue
    const name = chainNameOf(cluster)
    chains.set(name, [...(chains.get(name) ?? []), cluster])
  }
  wishes.push(...lookingWishes(clusters, arrows))
  for (const chain of chains.values()) {
    const inOrder = [...chain.filter(creates), ...chain.filter((cluster) => !creates(cluster))]
    inOrder.forEach((cluster, at) => {
      const next = inOrder[at + 1]
      if (next) wishes.push({ before: cluster.key, behind: next.key, isFirm: false })
    })
  }
  return wishes
}

/** What goes through the rows of a view comes behind what feeds it first. */
function lookingWishes(clusters: readonly Cluster[], arrows: readonly Arrow[]): readonly Wish[] {
  const clusterOf = clusterByNote(clusters)
  return arrows.flatMap((look) => {
    if (look.kind !== 'shows') return []
    const behind = clusterOf.get(look.to)
    const feeder = arrows.find(({ kind, to }) => kind === 'feeds' && to === look.from)
    const before = feeder && clusterOf.get(feeder.from)
    return before && behind ? [{ before: before.key, behind: behind.key, isFirm: false }] : []
  })
}

function isMoment({ stacks }: Cluster): boolean {
  const kind = stacks[0]?.[0]?.kind
  return kind === 'command' || kind === 'event'
}

/** What nothing causes hangs in rows: by its kind, and on its aggregate or in its context. */
function chainNameOf({ aggregate, context, stacks }: Cluster): string {
  const kind = aggregate ? '' : stacks[0]?.[0]?.kind
  return JSON.stringify([kind, aggregate?.elementId ?? context ?? ''])
}

function creates(cluster: Cluster): boolean {
  return commandsOf(cluster).some(({ mode }) => mode !== 'existing')
}

function commandsOf({ stacks }: Cluster): readonly Command[] {
  return stacks.flat().flatMap(({ element }) => (element?.kind === 'command' ? [element] : []))
}

/** Where that hangs which creates the instance, and the events that lead to a status which a command requires. */
function clustersBefore(
  index: ModelIndex,
  cluster: Cluster,
  clusterOf: ReadonlyMap<ElementId, Cluster>,
): readonly { readonly lead: Cluster; readonly isFirm: boolean }[] {
  return commandsOf(cluster).flatMap((command) => {
    const aggregate = elementOf(index, command.aggregate, 'aggregate')
    if (!aggregate || command.mode !== 'existing') return []
    const members = membersOf(index, aggregate)
    const creators = members.commands.filter(({ mode }) => mode !== 'existing')
    const required = command.clauses.flatMap((clause) =>
      clause.kind === 'requires' ? statusesIn(clause.condition) : [],
    )
    const leading = members.events.filter((event) => required.some((status) => leadsTo(event, status)))
    return [...creators, ...leading].flatMap((member) => {
      const lead = clusterOf.get(member.id)
      return lead ? [{ lead, isFirm: member.kind === 'command' }] : []
    })
  })
}

interface Status {
  readonly field: string
  readonly value: string
}

/** `status == open`, also as parts of `and` and `or`. */
function statusesIn(condition: Expression): readonly Status[] {
  if (condition.kind !== 'binary') return []
  const { operator, left, right } = condition
  if (operator === 'and' || operator === 'or') return [...statusesIn(left), ...statusesIn(right)]
  const isStatus = operator === '==' && left.kind === 'name' && right.kind === 'alternative'
  return isStatus && left.scope === 'state' ? [{ field: left.name, value: right.name }] : []
}

function leadsTo(event: Event, { field, value }: Status): boolean {
  return event.sets.some(
    (each) => each.name === field && each.value.kind === 'alternative' && each.value.name === value,
  )
}
