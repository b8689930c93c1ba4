import { centerOf, type Point, type Rect } from '../storm/rect.ts'
import type { Box, Lane } from './blueprint.ts'

/** What an arrow has to find its way through. */
export interface RouteRoom {
  readonly lanes: ReadonlyMap<string, Lane>
  /** Boxes of the slice in which both ends stand, or none. */
  readonly sliceBoxes: readonly Box[]
  /** Which of the parallel tracks it takes, so that arrows from different boxes are told apart. */
  readonly sourceTrack: number
  readonly targetTrack: number
}

const TRACK_COUNT = 5
const TRACK_GAP = 3
/** Between a box and the nearest track beside it. */
const BESIDE = 4
/** Between the edge of a lane and the nearest track in it. */
const INSIDE = 8

/**
 * The corners of an arrow, which crosses no box: straight where nothing stands between the two, else through the gaps
 * beside the boxes and along the edge of the lane that it comes from.
 */
export function routeArrow(source: Box, target: Box, room: RouteRoom): readonly Point[] {
  const straight = source.slice === target.slice ? straightRoute(source, target) : undefined
  if (straight && isFree(straight, source, target, room.sliceBoxes)) return straight
  const [from, to] = [centerOf(source.rect), centerOf(target.rect)]
  const entry = target.rect.x - BESIDE - trackOf(room.targetTrack)
  const end = [
    { x: entry, y: to.y },
    { x: target.rect.x, y: to.y },
  ]
  if (source.slice === target.slice && source.rect.x === target.rect.x)
    return [{ x: source.rect.x, y: from.y }, { x: entry, y: from.y }, ...end]
  const right = source.rect.x + source.rect.width
  const exit = right + BESIDE + trackOf(room.sourceTrack)
  const along = channelOf(room.lanes.get(source.lane), source.rect, {
    isDown: to.y > from.y + source.rect.height,
    track: room.sourceTrack,
  })
  return [
    { x: right, y: from.y },
    { x: exit, y: from.y },
    { x: exit, y: along },
    { x: entry, y: along },
    ...end,
  ]
}

function trackOf(number: number): number {
  return (number % TRACK_COUNT) * TRACK_GAP
}

/** Where in the lane of a box one gets along above or below all that lies in it. */
function channelOf(
  lane: Lane | undefined,
  rect: Rect,
  { isDown, track }: { readonly isDown: boolean; readonly track: number },
): number {
  if (isDown) return (lane ? lane.y + lane.height : rect.y + rect.height) - INSIDE - trackOf(track)
  return (lane ? lane.y : rect.y) + INSIDE + trackOf(track)
}

/** Within a slice: from side to side in one lane, else up or down, with a bend close to the target. */
function straightRoute(source: Box, target: Box): readonly Point[] {
  const [from, to] = [centerOf(source.rect), centerOf(target.rect)]
  if (source.lane === target.lane) {
    const [start, end] =
      to.x > from.x
        ? [source.rect.x + source.rect.width, target.rect.x]
        : [source.rect.x, target.rect.x + target.rect.width]
    const y = source.rect.y + Math.min(source.rect.height, target.rect.height) / 2
    return [
      { x: start, y },
      { x: end, y },
    ]
  }
  const isDown = to.y > from.y
  const start = { x: from.x, y: isDown ? source.rect.y + source.rect.height : source.rect.y }
  const end = { x: to.x, y: isDown ? target.rect.y : target.rect.y + target.rect.height }
  if (start.x === end.x) return [start, end]
  const bend = isDown ? end.y - 2 * INSIDE : end.y + 2 * INSIDE
  return [start, { x: start.x, y: bend }, { x: end.x, y: bend }, end]
}

function isFree(points: readonly Point[], source: Box, target: Box, boxes: readonly Box[]): boolean {
  const others = boxes.filter((box) => box !== source && box !== target)
  return points.slice(1).every((point, at) => {
    const before = points[at]
    return !before || !others.some(({ rect }) => crossesRect(before, point, rect))
  })
}

/** Whether a line along one of the axes goes through a rectangle. */
export function crossesRect(one: Point, other: Point, { x, y, width, height }: Rect): boolean {
  return (
    Math.max(one.x, other.x) > x &&
    Math.min(one.x, other.x) < x + width &&
    Math.max(one.y, other.y) > y &&
    Math.min(one.y, other.y) < y + height
  )
}
