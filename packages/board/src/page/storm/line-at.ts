import { distanceTo, linePath } from './line-path.ts'
import { covering, isWithin, type Point, padded } from './rect.ts'
import type { Wall } from './wall.ts'
import type { WallLine } from './wall-lines.ts'

/** The line nearest to a point of the wall, if one is at most `reach` away. */
export function lineAt({ lines, byKey }: Wall, point: Point, reach: number): WallLine | undefined {
  let nearest: { readonly line: WallLine; readonly distance: number } | undefined
  for (const line of lines) {
    const [from, to] = [byKey.get(line.fromKey)?.rect, byKey.get(line.toKey)?.rect]
    const around = from && to && covering([from, to])
    if (!around || !isWithin(point, padded(around, { by: reach, top: reach }))) continue
    const distance = distanceTo(linePath(from, to), point)
    if (distance <= reach && (!nearest || distance < nearest.distance)) nearest = { line, distance }
  }
  return nearest?.line
}
