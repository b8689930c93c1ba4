import { round } from './draw-note.ts'
import type { Point } from './lay-lines.ts'
import type { Arrow } from './wall.ts'

const CORNER = 6
const TIP = { length: 7.5, half: 3.6 }

const strokes: Readonly<Record<Arrow['kind'], { readonly colour: string; readonly width: number }>> = {
  causes: { colour: '#57524a', width: 1.5 },
  feeds: { colour: '#5fa458', width: 1.1 },
  shows: { colour: '#9b968c', width: 1.1 },
}

/** A line through its corners, rounded, with a tip at its end. Dashed where it returns; dotted where one of several happens. */
export function drawLine(
  { kind, isOpen }: Arrow,
  points: readonly Point[],
  { isReturn }: { readonly isReturn: boolean },
): string {
  const { colour, width } = strokes[kind]
  const dashes = isReturn ? ' stroke-dasharray="6 4"' : isOpen ? ' stroke-dasharray="2 3"' : ''
  const end = points.at(-1)
  const before = points.at(-2)
  if (!end || !before) return ''
  const tipAngle = Math.atan2(end.y - before.y, end.x - before.x)
  const neck = { x: end.x - Math.cos(tipAngle) * TIP.length, y: end.y - Math.sin(tipAngle) * TIP.length }
  const path = pathThrough([...points.slice(0, -1), neck])
  return (
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${dashes}/>` +
    `<path d="${tipPath(end, neck, tipAngle)}" fill="${colour}"/>`
  )
}

function tipPath(end: Point, neck: Point, angle: number): string {
  const across = { x: -Math.sin(angle) * TIP.half, y: Math.cos(angle) * TIP.half }
  const [left, right] = [1, -1].map((side) =>
    text({ x: neck.x + side * across.x, y: neck.y + side * across.y }),
  )
  return `M${text(end)}L${left}L${right}Z`
}

function pathThrough(points: readonly Point[]): string {
  const parts = points.map((point, at) => {
    const [before, behind] = [points[at - 1], points[at + 1]]
    if (!before) return `M${text(point)}`
    if (!behind) return `L${text(point)}`
    const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, behind) / 2)
    return `L${text(towards(point, before, radius))}Q${text(point)} ${text(towards(point, behind, radius))}`
  })
  return parts.join('')
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole }
}

function text({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}
