import type { ClusterShape } from './cluster-shape.ts'
import type { Placed } from './place-clusters.ts'
import type { Frame, Plan, Row, Spot } from './plan.ts'
import type { Wall } from './wall.ts'

export interface ShapedCluster extends Placed {
  readonly shape: ClusterShape
  /** Its column of the timeline. */
  readonly moment: number
}

/** What stands in one context, in one strip. */
type Lane = readonly ShapedCluster[]

/**
 * The grid with the strips that begin at these columns. In each strip contexts come in the order of the text, one
 * below the other; those that share no column stand side by side.
 */
export function planStrips(wall: Wall, shaped: readonly ShapedCluster[], starts: readonly number[]): Plan {
  const rows: Row[] = []
  const spots: Spot[] = []
  const frames: Frame[] = []
  const strips = starts.map((start, strip) => {
    const end = starts[strip + 1] ?? Number.POSITIVE_INFINITY
    const inStrip = shaped.filter(({ column }) => column >= start && column < end)
    const moved = inStrip.map((each) => ({ ...each, column: each.column - start }))
    for (const band of bandsOf(wall, moved)) {
      const firstRow = rows.length
      rows.push(...rowsOfBand(band, strip))
      const bandRows: Frame['rows'] = [firstRow, rows.length - 1]
      for (const lane of band) {
        spots.push(...lane.map((each) => ({ ...each, strip, row: firstRow + each.row })))
        frames.push(...framesOf(lane, { strip, rows: bandRows, known: frames }))
      }
    }
    return columnWidths(moved)
  })
  return { strips, rows, spots, frames }
}

function framesOf(
  lane: Lane,
  {
    strip,
    rows,
    known,
  }: { readonly strip: number; readonly rows: Frame['rows']; readonly known: readonly Frame[] },
): readonly Frame[] {
  const context = lane[0]?.cluster.context
  if (context === undefined) return []
  const isContinued = known.some((frame) => frame.context === context)
  return [{ context, strip, columns: extentOf(lane), rows, isContinued }]
}

function bandsOf(wall: Wall, shaped: readonly ShapedCluster[]): readonly (readonly Lane[])[] {
  const lanes = Map.groupBy(shaped, ({ cluster }) => cluster.context)
  const bands: Lane[][] = []
  for (const context of wall.contexts) {
    const lane = lanes.get(context)
    if (!lane) continue
    const compact = withoutEmptyRows(lane)
    const band = bands.find((others) => others.every((other) => areApart(other, compact)))
    if (band) band.push(compact)
    else bands.push([compact])
  }
  const outside = lanes.get(undefined)
  if (!outside) return bands
  const connected = new Set(wall.arrows.flatMap(({ from, to }) => [from, to]))
  const hasLines = outside.some(({ cluster }) => cluster.stacks.flat().some(({ key }) => connected.has(key)))
  const alone = [withoutEmptyRows(outside)]
  return hasLines ? [alone, ...bands] : [...bands, alone]
}

function areApart(one: Lane, other: Lane): boolean {
  const [a, b] = [extentOf(one), extentOf(other)]
  return a[1] < b[0] || b[1] < a[0]
}

function extentOf(lane: Lane): readonly [first: number, last: number] {
  const columns = lane.map(({ column }) => column)
  return [Math.min(...columns), Math.max(...columns)]
}

function withoutEmptyRows(lane: Lane): Lane {
  const rows = [...new Set(lane.map(({ row }) => row))].toSorted((a, b) => a - b)
  const numberOf = new Map(rows.map((row, at) => [row, at]))
  return lane.map((each) => ({ ...each, row: numberOf.get(each.row) ?? 0 }))
}

function rowsOfBand(band: readonly Lane[], strip: number): readonly Row[] {
  const byRow = Map.groupBy(band.flat(), ({ row }) => row)
  const hasFrames = band.some((lane) => lane[0]?.cluster.context !== undefined)
  const count = Math.max(...byRow.keys()) + 1
  return Array.from({ length: count }, (_, row) => {
    const shapes = (byRow.get(row) ?? []).map(({ shape }) => shape)
    return {
      strip,
      above: Math.max(0, ...shapes.map(({ anchorY }) => anchorY)),
      below: Math.max(0, ...shapes.map(({ height, anchorY }) => height - anchorY)),
      beginsFrames: hasFrames && row === 0,
      endsFrames: hasFrames && row === count - 1,
    }
  })
}

/** The width of the widest in each column. */
export function columnWidths(shaped: readonly ShapedCluster[]): readonly number[] {
  const widths: number[] = []
  for (const { column, shape } of shaped) {
    while (widths.length <= column) widths.push(0)
    widths[column] = Math.max(widths[column] ?? 0, shape.width)
  }
  return widths
}
