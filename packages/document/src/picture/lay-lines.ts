import { gutterText, type Metrics, metricsOf, TRACK, type TrackCounts } from './metrics.ts'
import type { Plan } from './plan.ts'
import type { Leg, Route } from './route.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A line with all its corners. */
export interface LaidLine {
  readonly route: Route
  readonly points: readonly Point[]
}

/** For a first measure, before the lines of each gutter are counted. */
const SUPPOSED: TrackCounts = { gutters: new Map(), channels: new Map(), margin: 0 }

/** A leg with the stretch it covers, and whose it is: lines of one note may lie on each other. */
interface Stretch {
  readonly owner: string
  readonly low: number
  readonly high: number
}

/** Sets the lines of each gutter and channel side by side where they would cover each other. */
export function layLines(
  plan: Plan,
  routes: readonly Route[],
): { readonly lines: readonly LaidLine[]; readonly metrics: Metrics } {
  const supposed = metricsOf(plan, SUPPOSED)
  const stretches = new Map<string, Map<string, Stretch>>()
  for (const route of routes) {
    route.legs.forEach((leg, at) => {
      const [a, b] = endsOfLeg(supposed, route, at)
      addStretch(stretches, leg, { owner: ownerOf(route), low: Math.min(a, b), high: Math.max(a, b) })
    })
  }
  const tracks = new Map([...stretches].map(([place, each]) => [place, tracksOf([...each.values()])]))
  const metrics = metricsOf(plan, countsOf(plan, tracks))
  const trackOf = (leg: Leg, route: Route) => tracks.get(legText(leg))?.get(ownerOf(route)) ?? 0
  const lines = routes.map((route) => ({ route, points: pointsOf(metrics, route, trackOf) }))
  return { lines, metrics }
}

function addStretch(stretches: Map<string, Map<string, Stretch>>, leg: Leg, stretch: Stretch): void {
  const place = legText(leg)
  const there = stretches.get(place) ?? new Map<string, Stretch>()
  const known = there.get(stretch.owner) ?? stretch
  there.set(stretch.owner, {
    ...stretch,
    low: Math.min(known.low, stretch.low),
    high: Math.max(known.high, stretch.high),
  })
  stretches.set(place, there)
}

/** Lines from one note run together as far as they can, those of one kind. */
function ownerOf({ arrow, isReturn, from }: Route): string {
  return JSON.stringify([arrow.from, arrow.kind, isReturn, from.side])
}

function legText(leg: Leg): string {
  if (leg.kind === 'gutter') return `gutter ${gutterText(leg.strip, leg.gutter)}`
  return leg.kind === 'channel' ? `channel ${leg.channel}` : 'margin'
}

/** Where a leg begins and ends, across its own direction. */
function endsOfLeg(metrics: Metrics, { from, to, legs }: Route, at: number): readonly [number, number] {
  const [before, behind] = [legs[at - 1], legs[at + 1]]
  return [
    before ? metrics.levelOf(before, 0) : metrics.portOf(from).y,
    behind ? metrics.levelOf(behind, 0) : metrics.portOf(to).y,
  ]
}

/** The first track in which nothing covers it, in the order from the low end. */
function tracksOf(stretches: readonly Stretch[]): ReadonlyMap<string, number> {
  const ends: number[] = []
  const inOrder = stretches.toSorted((a, b) => a.low - b.low || a.high - b.high)
  return new Map(
    inOrder.map(({ owner, low, high }) => {
      const free = ends.findIndex((end) => end + TRACK < low)
      const track = free < 0 ? ends.length : free
      ends[track] = high
      return [owner, track]
    }),
  )
}

function countsOf(plan: Plan, tracks: ReadonlyMap<string, ReadonlyMap<string, number>>): TrackCounts {
  const count = (place: string) => 1 + Math.max(-1, ...(tracks.get(place)?.values() ?? []))
  const gutters = plan.strips.flatMap((widths, strip) =>
    Array.from({ length: widths.length + 1 }, (_, gutter): [string, number] => {
      const text = gutterText(strip, gutter)
      return [text, count(`gutter ${text}`)]
    }),
  )
  const channels = Array.from({ length: plan.rows.length + 1 }, (_, channel): [number, number] => [
    channel,
    count(`channel ${channel}`),
  ])
  return { gutters: new Map(gutters), channels: new Map(channels), margin: count('margin') }
}

function pointsOf(
  metrics: Metrics,
  route: Route,
  trackOf: (leg: Leg, route: Route) => number,
): readonly Point[] {
  const start = metrics.portOf(route.from)
  const end = metrics.portOf(route.to)
  const points: Point[] = [start]
  let { x, y } = start
  for (const leg of route.legs) {
    const level = metrics.levelOf(leg, trackOf(leg, route))
    if (leg.kind === 'channel') y = level
    else x = level
    points.push({ x, y })
  }
  return withoutStraightCorners([...points, { x, y: end.y }, end])
}

function withoutStraightCorners(points: readonly Point[]): readonly Point[] {
  const distinct = points.filter((point, at) => {
    const before = points[at - 1]
    return !before || before.x !== point.x || before.y !== point.y
  })
  return distinct.filter((point, at) => {
    const [before, behind] = [distinct[at - 1], distinct[at + 1]]
    if (!before || !behind) return true
    const isStraight =
      (before.x === point.x && point.x === behind.x) || (before.y === point.y && point.y === behind.y)
    return !isStraight
  })
}
