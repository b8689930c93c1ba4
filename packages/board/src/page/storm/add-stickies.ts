import type { EditFailure, NewElement } from '@landfall/language'
import type { Element, ElementId, ElementKind } from '@landfall/model'
import type { StormSession } from '../session/storm-session.ts'
import { nextSpot, roomOfWall } from './next-spot.ts'
import { overlaps, type Rect } from './rect.ts'
import { isAddedKind } from './sticky-kinds.ts'
import { CELL, FRAME_PADDING } from './sticky-size.ts'
import type { Wall } from './wall.ts'
import type { WallSticky } from './wall-sticky.ts'

/** A sticky as somebody has typed it. */
export interface TypedSticky {
  readonly kind: ElementKind
  readonly text: string
}

/**
 * Puts stickies on the wall, one beside the other, as one step of undo. What is there already is stuck again. Gives
 * the keys of what has been put there; it stops at the first that is refused.
 */
export function addStickies(
  session: StormSession,
  typed: readonly TypedSticky[],
  {
    wall,
    beside: besideKey,
    visible,
  }: {
    readonly wall: Wall
    /** Key of the sticky beside which they go. */
    readonly beside: string | undefined
    /** What is seen of the wall. */
    readonly visible: Rect
  },
): readonly string[] {
  const room = roomOfWall(wall)
  const neighbour = besideKey === undefined ? undefined : wall.byKey.get(besideKey)
  const frame = frameBeside(wall, neighbour)
  const others = wall.stickies.filter(({ face, key }) => face.kind === 'context' && key !== frame)
  const isAllowed = (rect: Rect) => !others.some((other) => overlaps(other.rect, rect))
  let beside = neighbour && (neighbour.face.kind === 'context' ? cornerOf(neighbour.rect) : neighbour.rect)
  const keys: string[] = []
  session.together(() => {
    for (const { kind, text } of typed) {
      const spot = nextSpot(kind, { beside, visible, room, isAllowed })
      const key = addOne(session, { kind, text }, { frame, spot })
      if (key === undefined) return
      keys.push(key)
      room.take(spot)
      if (kind !== 'context') beside = spot
    }
  })
  return keys
}

/** Where a row in a frame begins, as if a sticky lay before it. */
function cornerOf({ x, y }: Rect): Rect {
  return { x: x + FRAME_PADDING.by - CELL.width, y: y + FRAME_PADDING.top, width: 0, height: 0 }
}

/** The frame in which what goes beside a sticky stands: its own, or that of its context. */
function frameBeside(wall: Wall, neighbour: WallSticky | undefined): ElementId | undefined {
  if (neighbour?.face.kind === 'context') return neighbour.id
  return wall.stickies.find(
    ({ id, face }) => face.kind === 'context' && id === `context ${neighbour?.context}`,
  )?.id
}

function addOne(
  session: StormSession,
  { kind, text }: TypedSticky,
  { frame, spot }: { readonly frame: ElementId | undefined; readonly spot: Rect },
): string | undefined {
  const element = elementFrom({ kind, text })
  if (!element) return undefined
  const before = new Set(session.model().elements.map(({ id }) => id))
  const isFramed = frame !== undefined && kind !== 'context'
  const result = session.perform({ kind: 'add', element, ...(isFramed && { in: frame }) })
  const { x, y, width, height } = spot
  const placement = kind === 'context' ? { x, y, width, height } : { x, y }
  if (!result.ok) {
    const known = knownUnder(session.model().elements, result.failure)
    if (!known) return undefined
    session.notice.set('That one is there already: it is stuck again')
    return stickAgain(session, known, placement)
  }
  const added = session.model().elements.find(({ id }) => !before.has(id))
  if (added) session.place(added.place.file, added.id, placement)
  return added?.id
}

function elementFrom({ kind, text }: TypedSticky): NewElement | undefined {
  if (isAddedKind(kind)) return { kind, name: text }
  return kind === 'hotspot' || kind === 'opportunity' ? { kind, text } : undefined
}

function knownUnder(elements: readonly Element[], { code, place }: EditFailure): Element | undefined {
  if (code !== 'NAME_TAKEN' || !place) return undefined
  return elements.find((element) => {
    const own = 'namePlace' in element ? element.namePlace : element.place
    return element.kind !== 'context' && own.file === place.file && own.start === place.start
  })
}

/** Sticks an element once more, under the next number that is free. */
export function stickAgain(
  session: StormSession,
  { id, place }: Pick<Element, 'id' | 'place'>,
  { x, y }: { readonly x: number; readonly y: number },
): string {
  const places = session.board.layouts.get(place.file)
  let count = 2
  while (places?.has(`${id}#${count}`)) count++
  const key = `${id}#${count}`
  session.place(place.file, key, { x, y })
  return key
}
