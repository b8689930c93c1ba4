import type { Box } from './cluster-shape.ts'
import type { Frame, Plan, Spot } from './plan.ts'
import type { Leg, Port } from './route.ts'

/** How many lines run side by side in each gutter (`strip:gutter`), channel and in the margin. */
export interface TrackCounts {
  readonly gutters: ReadonlyMap<string, number>
  readonly channels: ReadonlyMap<number, number>
  readonly margin: number
}

/** Every length of a picture, from the plan and the lines that run in it. Columns and rows begin at 0. */
export interface Metrics {
  readonly width: number
  readonly height: number
  /** The upper left corner of a cluster. */
  readonly cornerOf: (spot: Spot) => { readonly x: number; readonly y: number }
  readonly portOf: (port: Port) => { readonly x: number; readonly y: number }
  /** `x` of a gutter or the margin, `y` of a channel. */
  readonly levelOf: (leg: Leg, track: number) => number
  readonly frameOf: (frame: Frame) => Box
  /** Of the line behind a column that marks a pivotal event. */
  readonly pivotX: (strip: number, column: number) => number
}

export const TRACK = 8
/** From a column to the first line in the gutter: room for the edge of a frame and for the tip of an arrow. */
const GUTTER_SIDE = 21
const FRAME_EDGE = 12
const PIVOT_GAP = 6
const FRAME_HEAD = 34
const FRAME_FOOT = 16
const CHANNEL_MIN = 20
const STRIP_GAP = 16

export function metricsOf(plan: Plan, tracks: TrackCounts): Metrics {
  const margin = tracks.margin * TRACK
  const strips = plan.strips.map((widths, strip) => stripMetrics(widths, { strip, margin }, tracks))
  const { rowY, channelY, height } = verticalMetrics(plan, tracks)
  const cornerOf = ({ strip, column, row, shape, cluster }: Spot) => {
    const width = plan.strips[strip]?.[column] ?? 0
    const spare = cluster.level === 'below' ? width - shape.width : 0
    return { x: (strips[strip]?.columnX[column] ?? 0) + spare, y: (rowY[row] ?? 0) - shape.anchorY }
  }
  return {
    width: Math.max(0, ...strips.map(({ width }) => width)),
    height,
    cornerOf,
    portOf: ({ spot, key, side }) => {
      const corner = cornerOf(spot)
      const box = spot.shape.boxes.get(key) ?? { x: 0, y: 0, width: 0, height: 0 }
      return {
        x: corner.x + box.x + (side === 'right' ? box.width : 0),
        y: corner.y + box.y + box.height / 2,
      }
    },
    levelOf: (leg, track) => {
      if (leg.kind === 'margin') return track * TRACK
      if (leg.kind === 'channel') return (channelY[leg.channel] ?? 0) + track * TRACK
      return (strips[leg.strip]?.gutterX[leg.gutter] ?? 0) + track * TRACK
    },
    pivotX: (strip, column) =>
      (strips[strip]?.columnX[column] ?? 0) + (plan.strips[strip]?.[column] ?? 0) + PIVOT_GAP,
    frameOf: ({ strip, columns, rows }) => {
      const [first, last] = rows
      const top = (rowY[first] ?? 0) - (plan.rows[first]?.above ?? 0) - FRAME_HEAD
      const bottom = (rowY[last] ?? 0) + (plan.rows[last]?.below ?? 0) + FRAME_FOOT
      const x = (strips[strip]?.columnX[columns[0]] ?? 0) - FRAME_EDGE
      const right = (strips[strip]?.columnX[columns[1]] ?? 0) + (plan.strips[strip]?.[columns[1]] ?? 0)
      return { x, y: top, width: right + FRAME_EDGE - x, height: bottom - top }
    },
  }
}

export function gutterText(strip: number, gutter: number): string {
  return `${strip}:${gutter}`
}

function stripMetrics(
  widths: readonly number[],
  { strip, margin }: { readonly strip: number; readonly margin: number },
  tracks: TrackCounts,
) {
  const columnX: number[] = []
  const gutterX: number[] = []
  let x = margin
  for (const [gutter, width] of [...widths, 0].entries()) {
    const count = tracks.gutters.get(gutterText(strip, gutter)) ?? 0
    const isOuter = gutter === 0 || gutter === widths.length
    gutterX.push(x + GUTTER_SIDE)
    x += count === 0 && isOuter ? FRAME_EDGE : 2 * GUTTER_SIDE + Math.max(0, count - 1) * TRACK
    columnX.push(x)
    x += width
  }
  return { columnX, gutterX, width: x }
}

function verticalMetrics(plan: Plan, tracks: TrackCounts) {
  const rowY: number[] = []
  const channelY: number[] = []
  let y = 0
  for (let channel = 0; channel <= plan.rows.length; channel += 1) {
    const [before, row] = [plan.rows[channel - 1], plan.rows[channel]]
    const isBetweenStrips = before && row && before.strip !== row.strip
    if (before?.endsFrames) y += FRAME_FOOT
    const lines = Math.max(0, (tracks.channels.get(channel) ?? 0) - 1) * TRACK
    const room = Math.max(CHANNEL_MIN, lines + CHANNEL_MIN) + (isBetweenStrips ? 2 * STRIP_GAP : 0)
    channelY.push(y + (room - lines) / 2)
    y += room
    if (!row) break
    if (row.beginsFrames) y += FRAME_HEAD
    rowY.push(y + row.above)
    y += row.above + row.below
  }
  return { rowY, channelY, height: y }
}
