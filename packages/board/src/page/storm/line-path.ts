import { centerOf, type Point, type Rect } from './rect.ts'

/** A line as it is drawn: from the edge of one sticky to the edge of another, in a slight bow. */
export interface LinePath {
  readonly start: Point
  readonly bend: Point
  readonly otherBend: Point
  readonly end: Point
}

export function linePath(from: Rect, to: Rect): LinePath {
  const [one, other] = [centerOf(from), centerOf(to)]
  const isAcross = Math.abs(other.x - one.x) * from.height >= Math.abs(other.y - one.y) * from.width
  if (isAcross) {
    const way = other.x >= one.x ? 1 : -1
    const start = { x: one.x + (way * from.width) / 2, y: one.y }
    const end = { x: other.x - (way * to.width) / 2, y: other.y }
    const middle = (start.x + end.x) / 2
    return { start, bend: { x: middle, y: start.y }, otherBend: { x: middle, y: end.y }, end }
  }
  const way = other.y >= one.y ? 1 : -1
  const start = { x: one.x, y: one.y + (way * from.height) / 2 }
  const end = { x: other.x, y: other.y - (way * to.height) / 2 }
  const middle = (start.y + end.y) / 2
  return { start, bend: { x: start.x, y: middle }, otherBend: { x: end.x, y: middle }, end }
}

/** As the `d` of an SVG path. */
export function pathText({ start, bend, otherBend, end }: LinePath): string {
  return `M${at(start)}C${at(bend)} ${at(otherBend)} ${at(end)}`
}

/** The point at a part of the way, from 0 to 1. */
export function pointOn({ start, bend, otherBend, end }: LinePath, part: number): Point {
  const rest = 1 - part
  const mix = (a: number, b: number, c: number, d: number) =>
    rest ** 3 * a + 3 * rest ** 2 * part * b + 3 * rest * part ** 2 * c + part ** 3 * d
  return { x: mix(start.x, bend.x, otherBend.x, end.x), y: mix(start.y, bend.y, otherBend.y, end.y) }
}

/** Points looked at on a line. */
const SAMPLES = 24

/** How far a point is from a line. */
export function distanceTo(path: LinePath, { x, y }: Point): number {
  let least = Infinity
  let before = path.start
  for (let at = 1; at <= SAMPLES; at++) {
    const point = pointOn(path, at / SAMPLES)
    const [dx, dy] = [point.x - before.x, point.y - before.y]
    const length = dx * dx + dy * dy
    const part =
      length === 0 ? 0 : Math.min(1, Math.max(0, ((x - before.x) * dx + (y - before.y) * dy) / length))
    least = Math.min(least, Math.hypot(x - before.x - part * dx, y - before.y - part * dy))
    before = point
  }
  return least
}

function at({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`
}
