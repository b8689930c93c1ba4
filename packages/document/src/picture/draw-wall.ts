import type { ModelIndex } from '@landfall/model'
import type { Box } from './cluster-shape.ts'
import { drawFrame, drawFrameName } from './draw-frame.ts'
import { drawLine } from './draw-line.ts'
import { drawNote, round } from './draw-note.ts'
import { drawPanel } from './draw-panel.ts'
import type { Drawing } from './drawing.ts'
import { idOf } from './id-of.ts'
import { layLines } from './lay-lines.ts'
import type { Metrics } from './metrics.ts'
import type { Note } from './note.ts'
import type { PictureOptions } from './picture-options.ts'
import type { Frame, Plan, Spot } from './plan.ts'
import { planWall } from './plan-wall.ts'
import { routeArrows } from './route-arrows.ts'
import { stickyColours } from './sticky-colours.ts'
import { tooltipOf } from './tooltip-of.ts'
import type { Arrow, Wall } from './wall.ts'

const INNER_TURN = 7
const INNER_TRACK = 5

/** The notes of a wall where they hang, the lines between them, and the frames around them. */
export function drawWall(index: ModelIndex, wall: Wall, options: PictureOptions): Drawing {
  const plan = planWall(wall)
  const { lines, metrics } = layLines(plan, routeArrows(plan, wall.arrows))
  const markup = [
    ...plan.frames.map((frame) => drawFrame(frame, metrics)),
    ...plan.frames.flatMap((frame) => drawPivots(frame, plan, metrics)),
    ...plan.spots.map((spot) => drawAggregate(index, spot, metrics, options)),
    ...lines.map(({ route, points }) => drawLine(route.arrow, points, { isReturn: route.isReturn })),
    ...innerLines(wall.arrows, plan, metrics),
    ...plan.frames.map((frame, at) =>
      drawFrameName(index, frame, { metrics, id: `frame-${at + 1}`, linkTo: options.linkTo }),
    ),
    ...plan.spots.flatMap((spot) => drawNotes(index, spot, metrics, options)),
  ]
  return {
    markup: markup.filter((each) => each !== '').join('\n'),
    width: metrics.width,
    height: metrics.height,
  }
}

/** A vertical line through the frame behind each pivotal event. */
function drawPivots(frame: Frame, plan: Plan, metrics: Metrics): readonly string[] {
  const [first, last] = frame.rows
  const inFrame = plan.spots.filter(
    ({ cluster, strip, row }) =>
      strip === frame.strip && row >= first && row <= last && cluster.context === frame.context,
  )
  const pivotal = inFrame.filter(({ cluster }) =>
    cluster.stacks.flat().some(({ marks }) => marks.includes('pivotal')),
  )
  const columns = [...new Set(pivotal.map(({ column }) => column))]
  const { y, height } = metrics.frameOf(frame)
  return columns.map((column) => {
    const x = round(metrics.pivotX(frame.strip, column))
    return `<path d="M${x} ${round(y + 4)}V${round(y + height - 4)}" stroke="${stickyColours.event.fill}" stroke-width="3" stroke-linecap="round"/>`
  })
}

function drawAggregate(index: ModelIndex, spot: Spot, metrics: Metrics, options: PictureOptions): string {
  const { aggregate } = spot.cluster
  const { panel } = spot.shape
  if (!aggregate || !panel) return ''
  const box = movedBy(panel, metrics.cornerOf(spot))
  const link = linkOf(aggregate, options)
  return drawPanel({
    id: idOf(aggregate.key),
    note: aggregate,
    box,
    tooltip: tooltipOf(index, aggregate),
    link,
  })
}

function drawNotes(
  index: ModelIndex,
  spot: Spot,
  metrics: Metrics,
  options: PictureOptions,
): readonly string[] {
  return spot.cluster.stacks.flat().map((note: Note) => {
    const box = spot.shape.boxes.get(note.key)
    const link = linkOf(note, options)
    const corner = movedBy(box ?? { x: 0, y: 0, width: 0, height: 0 }, metrics.cornerOf(spot))
    return drawNote({ id: idOf(note.key), note, corner, tooltip: tooltipOf(index, note), link })
  })
}

function linkOf({ elementId }: Note, { linkTo }: PictureOptions): string | undefined {
  return elementId === undefined ? undefined : linkTo?.(elementId)
}

function movedBy(box: Box, { x, y }: { readonly x: number; readonly y: number }): Box {
  return { ...box, x: box.x + x, y: box.y + y }
}

/** Short lines between two stacks of one cluster; those of a lower note turn further right, so that none cross. */
function innerLines(arrows: readonly Arrow[], plan: Plan, metrics: Metrics): readonly string[] {
  const spotOf = new Map(plan.spots.flatMap((spot) => [...spot.shape.boxes.keys()].map((key) => [key, spot])))
  return arrows.flatMap((arrow) => {
    const spot = spotOf.get(arrow.from)
    if (!spot || spot !== spotOf.get(arrow.to)) return []
    const from = metrics.portOf({ key: arrow.from, spot, side: 'right' })
    const to = metrics.portOf({ key: arrow.to, spot, side: 'left' })
    if (to.x <= from.x) return []
    const sources = spot.cluster.stacks[0]?.filter(({ kind }) => kind === 'command') ?? []
    const turn = from.x + INNER_TURN + INNER_TRACK * sources.findIndex(({ key }) => key === arrow.from)
    const points = from.y === to.y ? [from, to] : [from, { x: turn, y: from.y }, { x: turn, y: to.y }, to]
    return [drawLine(arrow, points, { isReturn: false })]
  })
}
