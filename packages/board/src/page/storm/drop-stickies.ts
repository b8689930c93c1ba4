import { type ElementId, elementOf, type ModelIndex } from '@landfall/model'
import type { Placement } from '../../shared/board-document.ts'
import type { StormSession } from '../session/storm-session.ts'
import { centerOf, isWithin, type Rect } from './rect.ts'
import type { Wall } from './wall.ts'
import type { WallSticky } from './wall-sticky.ts'

/** A sticky that lies in another frame than before; without a frame it lies outside of all. */
interface FrameChange {
  readonly id: ElementId
  readonly into: ElementId | undefined
}

/** Which of the stickies that have been moved lie in another context's frame now. */
function frameChanges(
  index: ModelIndex,
  wall: Wall,
  moved: ReadonlyMap<string, Rect>,
): readonly FrameChange[] {
  const frames = wall.stickies.filter(({ face, key }) => face.kind === 'context' && !moved.has(key))
  const movedIds = new Set([...moved.keys()])
  return [...moved].flatMap(([key, rect]) => {
    const sticky = wall.byKey.get(key)
    const element = sticky && key === sticky.id ? elementOf(index, sticky.id) : undefined
    if (!sticky || !element || element.kind === 'context') return []
    // What stands in an aggregate goes with it.
    const owner = 'aggregate' in element ? element.aggregate : undefined
    if (owner !== undefined && movedIds.has(owner)) return []
    // A frame that is moved takes along what lies in it.
    if (element.context !== undefined && movedIds.has(`context ${element.context}`)) return []
    const frame = frameUnder(frames, rect, element.context)
    const context = frame && elementOf(index, frame.id, 'context')?.name
    return context === element.context ? [] : [{ id: sticky.id, into: frame?.id }]
  })
}

/** Where frames lie over each other the own one counts, else the smallest. */
function frameUnder(
  frames: readonly WallSticky[],
  rect: Rect,
  context: string | undefined,
): WallSticky | undefined {
  const under = frames.filter((frame) => isWithin(centerOf(rect), frame.rect))
  const own = under.find(({ id }) => id === `context ${context}`)
  return own ?? under.toSorted((one, other) => areaOf(one.rect) - areaOf(other.rect))[0]
}

function areaOf({ width, height }: Rect): number {
  return width * height
}

/** Stores where stickies have been dropped, and says in the text in which context they stand now. */
export function dropStickies(session: StormSession, wall: Wall, moved: ReadonlyMap<string, Rect>): void {
  const changes = frameChanges(session.snapshot().index, wall, moved)
  session.together(() => {
    for (const [key, rect] of moved) placeSticky(session, wall, key, rect)
    for (const { id, into } of changes) {
      const result = session.perform({ kind: 'move', element: id, ...(into !== undefined && { in: into }) })
      if (!result.ok) return
    }
  })
}

/** Frames have a size as well. */
export function placeSticky(session: StormSession, wall: Wall, key: string, rect: Rect): void {
  const sticky = wall.byKey.get(key)
  if (!sticky) return
  const { x, y, width, height } = rect
  const at = { x: Math.round(x), y: Math.round(y) }
  const placement: Placement =
    sticky.face.kind === 'context' ? { ...at, width: Math.round(width), height: Math.round(height) } : at
  session.place(sticky.file, key, placement)
}

/** Keys of what lies in a frame: it is moved along with it. */
export function keysWithin(wall: Wall, frame: WallSticky): readonly string[] {
  return wall.stickies.flatMap(({ key, rect, face }) =>
    face.kind !== 'context' && isWithin(centerOf(rect), frame.rect) ? [key] : [],
  )
}
