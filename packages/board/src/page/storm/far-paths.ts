import type { ElementKind } from '@landfall/model'
import { linePath, pathText } from './line-path.ts'
import { isWithin, overlaps, type Point, type Rect } from './rect.ts'
import type { Wall } from './wall.ts'

/** All stickies of each kind as one path. Frames are not among them. */
export function farPapers(
  { stickies }: Wall,
  without: ReadonlySet<string>,
): ReadonlyMap<ElementKind, string> {
  const shown = stickies.filter(({ key, face }) => face.kind !== 'context' && !without.has(key))
  const byKind = Map.groupBy(shown, ({ face }) => face.kind)
  return new Map([...byKind].map(([kind, own]) => [kind, own.map(({ rect }) => paper(rect)).join('')]))
}

/** All lines as one path. */
export function farLines({ lines, byKey }: Wall): string {
  return lines
    .map(({ fromKey, toKey }) => {
      const [from, to] = [byKey.get(fromKey)?.rect, byKey.get(toKey)?.rect]
      return from && to ? pathText(linePath(from, to)) : ''
    })
    .join('')
}

/** The sticky under a point; where they lie over each other the last that was put there. */
export function stickyAt({ stickies }: Wall, point: Point): string | undefined {
  return stickies.findLast(({ face, rect }) => face.kind !== 'context' && isWithin(point, rect))?.key
}

/** Stickies that a box touches. */
export function stickiesIn({ stickies }: Wall, box: Rect): readonly string[] {
  return stickies
    .filter(({ face, rect }) => face.kind !== 'context' && overlaps(rect, box))
    .map(({ key }) => key)
}

function paper({ x, y, width, height }: Rect): string {
  return `M${Math.round(x)} ${Math.round(y)}h${width}v${height}h${-width}z`
}
