import type { ElementKind } from '@landfall/model'
import { type FreeRoom, freeRoom } from './free-room.ts'
import { overlaps, type Rect } from './rect.ts'
import { CELL, stickyRect } from './sticky-size.ts'
import type { Wall } from './wall.ts'

/** From the edge of what is seen of the wall. */
const EDGE = 60

/** The room beside the stickies of a wall. Frames are not in the way: stickies lie in them. */
export function roomOfWall({ stickies }: Wall): FreeRoom {
  return freeRoom(stickies.filter(({ face }) => face.kind !== 'context').map(({ rect }) => rect))
}

/**
 * Where the next sticky lies: right of the one it goes beside; at the right edge of what is seen of the wall a new row
 * begins. Without a neighbour it is where people look.
 */
export function nextSpot(
  kind: ElementKind,
  {
    beside,
    visible,
    room,
    isAllowed,
  }: {
    readonly beside: Rect | undefined
    readonly visible: Rect
    readonly room: FreeRoom
    readonly isAllowed: (rect: Rect) => boolean
  },
): Rect {
  const start = stickyRect(kind, { x: visible.x + EDGE, y: visible.y + EDGE })
  if (!beside) return room.nearest(start, isAllowed)
  const right = stickyRect(kind, { x: beside.x + CELL.width, y: beside.y })
  const isBeyond = right.x + right.width > visible.x + visible.width
  const isInSight = overlaps(beside, visible)
  const wish = isBeyond && isInSight ? { ...right, x: start.x, y: beside.y + CELL.height } : right
  return room.nearest(wish, isAllowed)
}
