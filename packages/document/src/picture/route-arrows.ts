import type { Plan, Spot } from './plan.ts'
import type { Leg, Port, Route } from './route.ts'
import type { Arrow } from './wall.ts'

/** Lines closer than this are taken for one. */
const NEAR = 7

/** Where notes hang, and what runs straight through cells of the grid in which nothing hangs. */
interface Field {
  readonly plan: Plan
  readonly spotOf: ReadonlyMap<string, Spot>
  readonly filled: ReadonlySet<string>
  readonly passing: Map<string, { readonly level: number; readonly owner: string }[]>
}

/** Finds a way for each line that leaves its cluster: around all notes, with few turns. */
export function routeArrows(plan: Plan, arrows: readonly Arrow[]): readonly Route[] {
  const field: Field = {
    plan,
    spotOf: new Map(
      plan.spots.flatMap((spot) => [...spot.shape.boxes.keys()].map((key): [string, Spot] => [key, spot])),
    ),
    filled: new Set(plan.spots.map((spot) => cellText(spot.strip, spot.column, spot.row))),
    passing: new Map(),
  }
  return arrows.flatMap((arrow) => routeOf(field, arrow) ?? [])
}

function routeOf(field: Field, arrow: Arrow): Route | undefined {
  const [source, target] = [field.spotOf.get(arrow.from), field.spotOf.get(arrow.to)]
  if (!source || !target || source === target) return undefined
  const isOnward =
    source.strip < target.strip || (source.strip === target.strip && source.column < target.column)
  const from: Port = { key: arrow.from, spot: source, side: exitSide(source, arrow.from, { isOnward }) }
  const to: Port = { key: arrow.to, spot: target, side: entrySide(target, arrow.to, { isOnward }) }
  const isReturn =
    arrow.kind === 'causes' && source.cluster.level === 'timeline' && target.moment <= source.moment
  return { arrow, from, to, legs: legsBetween(field, from, to), isReturn }
}

/** What hangs right of others in its cluster is left to the right; what has others on its right, to the left. */
function exitSide(spot: Spot, key: string, { isOnward }: { readonly isOnward: boolean }): Port['side'] {
  const { stacks, level } = spot.cluster
  const isInFront = stacks.length > 1 && stacks[0]?.some((note) => note.key === key)
  if (isInFront) return 'left'
  return level === 'timeline' || isOnward ? 'right' : 'left'
}

/** A view below what feeds it is entered from the right, and so is what has others on its left in its cluster. */
function entrySide(spot: Spot, key: string, { isOnward }: { readonly isOnward: boolean }): Port['side'] {
  const { stacks, level } = spot.cluster
  if (stacks.length > 1) return stacks[0]?.some((note) => note.key === key) ? 'left' : 'right'
  return level === 'timeline' || isOnward ? 'left' : 'right'
}

function legsBetween(field: Field, from: Port, to: Port): readonly Leg[] {
  const [exit, entry] = [gutterOf(from), gutterOf(to)]
  const { strip } = from.spot
  if (strip !== to.spot.strip) return legsAcrossStrips(field.plan, from, to)
  if (exit === entry) return [{ kind: 'gutter', strip, gutter: exit }]
  const straight = straightGutter(field, from, to)
  if (straight !== undefined) return [{ kind: 'gutter', strip, gutter: straight }]
  return [
    { kind: 'gutter', strip, gutter: exit },
    { kind: 'channel', channel: channelBetween(from.spot, to.spot) },
    { kind: 'gutter', strip, gutter: entry },
  ]
}

function gutterOf({ spot, side }: Port): number {
  return side === 'right' ? spot.column + 1 : spot.column
}

/** Next to the row of the target, on the side of the source; below the row if it is the same. */
function channelBetween(source: Spot, target: Spot): number {
  if (source.row < target.row) return target.row
  return target.row + 1
}

/** Through the space between two strips; where others lie between them, by the margin. */
function legsAcrossStrips({ rows }: Plan, from: Port, to: Port): readonly Leg[] {
  const firstRow = (strip: number) => rows.findIndex((row) => row.strip === strip)
  const channelBelow = (strip: number) => rows.findLastIndex((row) => row.strip === strip) + 1
  const [source, target] = [from.spot.strip, to.spot.strip]
  const leaving = source < target ? channelBelow(source) : firstRow(source)
  const arriving = source < target ? firstRow(target) : channelBelow(target)
  const between: readonly Leg[] =
    leaving === arriving
      ? [{ kind: 'channel', channel: leaving }]
      : [{ kind: 'channel', channel: leaving }, { kind: 'margin' }, { kind: 'channel', channel: arriving }]
  return [
    { kind: 'gutter', strip: source, gutter: gutterOf(from) },
    ...between,
    { kind: 'gutter', strip: target, gutter: gutterOf(to) },
  ]
}

/** A gutter such that nothing hangs between it and the source in its row, nor between it and the target in that one's. */
function straightGutter(field: Field, from: Port, to: Port): number | undefined {
  const [exit, entry] = [gutterOf(from), gutterOf(to)]
  const step = exit < entry ? 1 : -1
  const isFacing =
    step === 1 ? from.side === 'right' && to.side === 'left' : from.side === 'left' && to.side === 'right'
  if (!isFacing) return undefined
  for (let gutter = exit; gutter !== entry + step; gutter += step) {
    const cells = [...cellsBetween(from, exit, gutter), ...cellsBetween(to, gutter, entry)]
    if (cells.some((cell) => isBlocked(field, cell))) continue
    for (const cell of cells) field.passing.set(cell.text, [...(field.passing.get(cell.text) ?? []), cell])
    return gutter
  }
  return undefined
}

interface PassedCell {
  readonly text: string
  readonly level: number
  readonly owner: string
}

/** The cells of the port's row between two gutters. */
function cellsBetween(port: Port, one: number, other: number): readonly PassedCell[] {
  const { strip, row } = port.spot
  const first = Math.min(one, other)
  return Array.from({ length: Math.abs(one - other) }, (_, at) => ({
    text: cellText(strip, first + at, row),
    level: levelOf(port),
    owner: port.key,
  }))
}

/** How far below the line of its row. */
function levelOf({ spot, key }: Port): number {
  const box = spot.shape.boxes.get(key)
  return box ? box.y + box.height / 2 - spot.shape.anchorY : 0
}

function isBlocked(field: Field, cell: PassedCell): boolean {
  if (field.filled.has(cell.text)) return true
  const others = field.passing.get(cell.text) ?? []
  return others.some(({ level, owner }) => owner !== cell.owner && Math.abs(level - cell.level) < NEAR)
}

function cellText(strip: number, column: number, row: number): string {
  return `${strip}:${column}:${row}`
}
