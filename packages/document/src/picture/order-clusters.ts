import { clusterByNote } from './cluster-by-note.ts'
import type { Followers } from './followers.ts'
import type { Wall } from './wall.ts'
import { withLateStarts } from './with-late-starts.ts'

/**
 * The column of each cluster of the timeline, counted from 0: what is caused hangs right of what causes it, except
 * where a cycle returns. Wishes are granted in their order, unless what is caused says otherwise.
 */
export function orderClusters({ clusters, arrows, wishes }: Wall): ReadonlyMap<string, number> {
  const onTimeline = clusters.filter(({ level }) => level === 'timeline')
  const clusterOf = clusterByNote(onTimeline)
  const caused: Followers = new Map(onTimeline.map(({ key }) => [key, new Set()]))
  const feeders = Map.groupBy(
    arrows.filter(({ kind }) => kind === 'feeds'),
    ({ to }) => to,
  )
  for (const { from, to, kind } of arrows) {
    if (kind !== 'causes') continue
    const target = clusterOf.get(to)
    // What is published from a view follows what feeds it.
    for (const key of [from, ...(feeders.get(from) ?? []).map((feeder) => feeder.from)]) {
      const source = clusterOf.get(key)
      if (source && target && source !== target) caused.get(source.key)?.add(target.key)
    }
  }
  for (const { before, behind, isFirm } of wishes) {
    if (isFirm && caused.has(behind)) caused.get(before)?.add(behind)
  }
  const order = withoutReturns(caused)
  for (const { before, behind } of wishes) {
    if (order.has(before) && order.has(behind) && !leads(order, behind, before))
      order.get(before)?.add(behind)
  }
  return withLateStarts(columnsOf(order), order)
}

/** The same without the arrows that close a cycle, when told depth first: first from what nothing causes. */
function withoutReturns(followers: Followers): Followers {
  const kept: Followers = new Map([...followers.keys()].map((key) => [key, new Set()]))
  const led = new Set([...followers.values()].flatMap((each) => [...each]))
  const starts = [...followers.keys()].filter((key) => !led.has(key))
  const onTheWay = new Set<string>()
  const told = new Set<string>()
  for (const start of [...starts, ...followers.keys()]) {
    const way = told.has(start) ? [] : [{ key: start, rest: [...(followers.get(start) ?? [])] }]
    told.add(start)
    onTheWay.add(start)
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const next = here.rest.shift()
      if (next === undefined) {
        onTheWay.delete(here.key)
        way.pop()
      } else if (!onTheWay.has(next)) {
        kept.get(here.key)?.add(next)
        if (told.has(next)) continue
        told.add(next)
        onTheWay.add(next)
        way.push({ key: next, rest: [...(followers.get(next) ?? [])] })
      }
    }
    onTheWay.delete(start)
  }
  return kept
}

function leads(followers: Followers, from: string, to: string): boolean {
  const seen = new Set([from])
  for (const key of seen) {
    if (key === to) return true
    for (const next of followers.get(key) ?? []) seen.add(next)
  }
  return false
}

/** The longest way to each, along followers without a cycle. */
function columnsOf(followers: Followers): ReadonlyMap<string, number> {
  const waiting = new Map([...followers.keys()].map((key) => [key, 0]))
  for (const each of followers.values()) for (const key of each) waiting.set(key, (waiting.get(key) ?? 0) + 1)
  const columns = new Map<string, number>()
  const ready = [...waiting].flatMap(([key, count]) => (count === 0 ? [key] : []))
  for (const key of ready) columns.set(key, 0)
  for (let key = ready.shift(); key !== undefined; key = ready.shift()) {
    for (const next of followers.get(key) ?? []) {
      columns.set(next, Math.max(columns.get(next) ?? 0, (columns.get(key) ?? 0) + 1))
      const left = (waiting.get(next) ?? 0) - 1
      waiting.set(next, left)
      if (left === 0) ready.push(next)
    }
  }
  return columns
}
