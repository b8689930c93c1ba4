import type { Point } from '../storm/rect.ts'

const RADIUS = 7

/** A line along its corners, slightly rounded, as the `d` of an SVG path. Empty for less than two points. */
export function cornerPath(points: readonly Point[]): string {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last || points.length < 2) return ''
  const turns = points.slice(1, -1).map((corner, at) => {
    const [before, after] = [points[at] ?? corner, points[at + 2] ?? corner]
    return `L${text(towards(corner, before))}Q${text(corner)} ${text(towards(corner, after))}`
  })
  return `M${text(first)}${turns.join('')}L${text(last)}`
}

/** A little way from a corner to the next point, and never over half of it. */
function towards(corner: Point, other: Point): Point {
  const [dx, dy] = [other.x - corner.x, other.y - corner.y]
  const length = Math.hypot(dx, dy)
  const part = length === 0 ? 0 : Math.min(RADIUS, length / 2) / length
  return { x: corner.x + dx * part, y: corner.y + dy * part }
}

function text({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}
