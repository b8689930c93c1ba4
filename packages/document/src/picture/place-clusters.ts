import type { Cluster } from './cluster.ts'
import { clusterByNote } from './cluster-by-note.ts'
import { orderClusters } from './order-clusters.ts'
import type { Arrow, Wall } from './wall.ts'

/**
 * Where a cluster hangs: column of the whole wall, counted from 0, and row of its context, which may be any whole
 * number. No two of a context hang at one place.
 */
export interface Placed {
  readonly cluster: Cluster
  readonly column: number
  readonly row: number
}

/** The places that are taken, and by what. */
interface Places {
  readonly of: Map<string, Placed>
  readonly taken: Set<string>
}

/**
 * Gives every cluster a place. The timeline goes from column to column; a cluster continues the row of what leads
 * to it where that is free. Views hang below what feeds them, screens above what they offer.
 */
export function placeClusters(wall: Wall): readonly Placed[] {
  const columns = orderClusters(wall)
  const leads = leadsTo(wall)
  const places: Places = { of: new Map(), taken: new Set() }
  const onlookers = onlookersOf(wall)
  const timeline = wall.clusters.filter((each) => each.level === 'timeline' && !onlookers.has(each))
  const byColumn = Map.groupBy(timeline, ({ key }) => columns.get(key) ?? 0)
  for (const [column, clusters] of [...byColumn].toSorted(([a], [b]) => a - b)) {
    const wanted = clusters.map((cluster) => ({ cluster, row: rowOfLead(cluster, leads, places) }))
    for (const { cluster, row } of wanted.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0))) {
      put(places, cluster, { column, rows: (at) => (row ?? 0) + at })
    }
  }
  for (const cluster of wall.clusters) {
    if (cluster.level === 'below') placeNear(places, cluster, { near: leads.get(cluster.key), step: 1 })
  }
  for (const cluster of onlookers) placeNear(places, cluster, { near: leads.get(cluster.key), step: 0 })
  for (const cluster of wall.clusters) {
    if (cluster.level === 'above') placeNear(places, cluster, { near: followers(wall, cluster), step: -1 })
  }
  return [...places.of.values()]
}

/** For each cluster those that lead to it: by what they cause or feed, and by wishes. */
function leadsTo({ clusters, arrows, wishes }: Wall): ReadonlyMap<string, readonly Cluster[]> {
  const clusterOf = clusterByNote(clusters)
  const byKey = new Map(clusters.map((cluster) => [cluster.key, cluster]))
  const leads = new Map<string, Cluster[]>()
  const add = (source: Cluster | undefined, target: Cluster | undefined) => {
    if (!source || !target || source === target) return
    leads.set(target.key, [...(leads.get(target.key) ?? []), source])
  }
  const isShown = ({ kind }: Arrow) => kind === 'shows'
  for (const arrow of [...arrows.filter((each) => !isShown(each)), ...arrows.filter(isShown)]) {
    add(clusterOf.get(arrow.from), clusterOf.get(arrow.to))
  }
  for (const { before, behind } of wishes) add(byKey.get(before), byKey.get(behind))
  return leads
}

function followers({ clusters, arrows }: Wall, cluster: Cluster): readonly Cluster[] {
  const clusterOf = clusterByNote(clusters)
  const keys = new Set(cluster.stacks.flat().map(({ key }) => key))
  return arrows.flatMap(({ from, to }) => (keys.has(from) ? (clusterOf.get(to) ?? []) : []))
}

/** What only looks at views, and neither causes anything nor is caused: it hangs right of what it looks at. */
function onlookersOf({ clusters, arrows }: Wall): ReadonlySet<Cluster> {
  const clusterOf = clusterByNote(clusters)
  const acting = new Set<Cluster | undefined>()
  const looking = new Set<Cluster | undefined>()
  for (const { from, to, kind } of arrows) {
    if (kind === 'shows') looking.add(clusterOf.get(to))
    else for (const key of [from, to]) acting.add(clusterOf.get(key))
  }
  return new Set(
    clusters.filter((each) => each.level === 'timeline' && looking.has(each) && !acting.has(each)),
  )
}

function rowOfLead(
  cluster: Cluster,
  leads: ReadonlyMap<string, readonly Cluster[]>,
  places: Places,
): number | undefined {
  const placed = (leads.get(cluster.key) ?? []).flatMap((lead) => places.of.get(lead.key) ?? [])
  const neighbours = placed.filter((lead) => lead.cluster.context === cluster.context)
  return neighbours.reduce<Placed | undefined>(
    (nearest, lead) => (nearest && nearest.column >= lead.column ? nearest : lead),
    undefined,
  )?.row
}

function placeNear(
  places: Places,
  cluster: Cluster,
  { near, step }: { readonly near: readonly Cluster[] | undefined; readonly step: 1 | 0 | -1 },
): void {
  const placed = (near ?? []).flatMap(({ key }) => places.of.get(key) ?? [])
  const inside = placed.filter((each) => each.cluster.context === cluster.context)
  const [first] = (inside.length > 0 ? inside : placed).toSorted((a, b) => a.column - b.column)
  const start = first && first.cluster.context === cluster.context ? first.row + step : 0
  const column = (first?.column ?? 0) + (first && step === 0 ? 1 : 0)
  put(places, cluster, { column, rows: (at) => start + (step || 1) * at })
}

/** Puts it into the first row that is free. */
function put(
  places: Places,
  cluster: Cluster,
  { column, rows }: { readonly column: number; readonly rows: (at: number) => number },
): void {
  const placeText = (row: number) => JSON.stringify([cluster.context ?? null, column, row])
  let at = 0
  while (places.taken.has(placeText(rows(at)))) at += 1
  const row = rows(at)
  places.taken.add(placeText(row))
  places.of.set(cluster.key, { cluster, column, row })
}
