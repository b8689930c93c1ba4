import type { Element, ElementId, ModelIndex } from '@landfall/model'
import type { Placement } from '../../shared/board-document.ts'
import { firstLayout } from './first-layout.ts'
import { type Flow, flowsOf } from './flows.ts'
import { frameRects } from './frame-rects.ts'
import { type FreeRoom, freeRoom } from './free-room.ts'
import { covering, overlaps, padded, type Rect } from './rect.ts'
import { stickyKindOf } from './sticky-kinds.ts'
import { CELL, FRAME_PADDING, stickyRect } from './sticky-size.ts'

/**
 * Places for the stickies that have none, by key: near what they are connected to, without lying
 * over anything. What has a place keeps it. The same storm and places give the same result in every browser, so that
 * two which do it at once agree.
 *
 * @param placements - by the key of a placement, which is the id of an element, or `id#2` where it is stuck again.
 */
export function autoPlace(
  { model }: ModelIndex,
  placements: ReadonlyMap<string, Placement>,
): ReadonlyMap<string, Placement> {
  const elements = firstOfEachId(model.elements)
  const unplaced = elements.filter(({ id }) => !placements.has(id))
  if (unplaced.length === 0) return new Map()
  const flows = elements.flatMap(flowsOf)
  if (unplaced.length === elements.length) return firstLayout(elements, flows, { x: 0, y: 0 })
  const wall = standingWall(elements, placements)
  const near = placedNear(unplaced, flows, wall)
  const rest = unplaced.filter(({ id, kind }) => !near.has(id) && kind !== 'context')
  const frames = unplaced.filter(({ id, kind }) => kind === 'context' && !near.has(id))
  return new Map([...near, ...belowAll([...frames, ...rest], flows, wall)])
}

function firstOfEachId(elements: readonly Element[]): readonly Element[] {
  const seen = new Set<ElementId>()
  return elements.filter(({ kind, id }) => {
    if (stickyKindOf(kind) === undefined || seen.has(id)) return false
    seen.add(id)
    return true
  })
}

/** The wall as it is, while more is put on it. */
interface StandingWall {
  readonly room: FreeRoom
  /** By id; those that are put on it are added. */
  readonly rects: Map<ElementId, Rect>
  /** By the name of the context. */
  readonly frames: ReadonlyMap<string, Rect>
}

function standingWall(
  elements: readonly Element[],
  placements: ReadonlyMap<string, Placement>,
): StandingWall {
  const kinds = new Map(elements.map(({ id, kind }) => [id, kind]))
  const rects = new Map<ElementId, Rect>()
  const taken: Rect[] = []
  for (const [key, placement] of placements) {
    const id = key.replace(/#\d+$/, '')
    const kind = kinds.get(key) ?? kinds.get(id)
    if (kind === undefined || kind === 'context') continue
    const rect = stickyRect(kind, placement)
    taken.push(rect)
    if (key === id) rects.set(id, rect)
  }
  return { room: freeRoom(taken), rects, frames: frameRects(elements, { rects, placements }) }
}

/** Goes from sticky to sticky along the connections, beginning at what has a place. */
function placedNear(
  unplaced: readonly Element[],
  flows: readonly Flow[],
  wall: StandingWall,
): Map<ElementId, Placement> {
  const known = new Map(unplaced.map((element) => [element.id, element]))
  const neighbours = neighboursOf(flows)
  const near = new Map<ElementId, Placement>()
  const waiting = unplaced.map(({ id }) => id)
  for (let at = 0; at < waiting.length; at++) {
    const element = known.get(waiting[at] ?? '')
    if (!element || near.has(element.id)) continue
    const beside = neighbours.get(element.id) ?? []
    const wish = element.kind === 'context' ? undefined : wishOf(element, beside, wall)
    if (!wish) continue
    const rect = freeRectFor(element, wish, wall)
    wall.room.take(rect)
    wall.rects.set(element.id, rect)
    near.set(element.id, { x: rect.x, y: rect.y })
    for (const { id } of beside) if (known.has(id) && !near.has(id)) waiting.push(id)
  }
  for (const element of unplaced) {
    const frame = element.kind === 'context' ? wall.frames.get(element.name) : undefined
    if (frame) near.set(element.id, frame)
  }
  return near
}

interface Neighbour {
  readonly id: ElementId
  readonly isBefore: boolean
}

function neighboursOf(flows: readonly Flow[]): ReadonlyMap<ElementId, readonly Neighbour[]> {
  const neighbours = new Map<ElementId, Neighbour[]>()
  const add = (id: ElementId, neighbour: Neighbour) => {
    const list = neighbours.get(id)
    if (list) list.push(neighbour)
    else neighbours.set(id, [neighbour])
  }
  for (const { from, to, kind } of flows) {
    const isNote = kind === 'is about'
    add(to, { id: from, isBefore: !isNote })
    add(from, { id: to, isBefore: isNote })
  }
  return neighbours
}

/** Right of what leads to it, left of what it leads to; in a frame with others and no connections, in that frame. */
function wishOf(
  element: Element,
  neighbours: readonly Neighbour[],
  { rects, frames }: StandingWall,
): Rect | undefined {
  for (const { id, isBefore } of neighbours) {
    const beside = rects.get(id)
    if (beside)
      return stickyRect(element.kind, { x: beside.x + (isBefore ? CELL.width : -CELL.width), y: beside.y })
  }
  const frame = element.context === undefined ? undefined : frames.get(element.context)
  return frame && stickyRect(element.kind, { x: frame.x + FRAME_PADDING.by, y: frame.y + FRAME_PADDING.top })
}

function freeRectFor(element: Element, wish: Rect, { room, frames }: StandingWall): Rect {
  const others = [...frames].filter(([name]) => name !== element.context).map(([, frame]) => frame)
  const own = element.context === undefined ? undefined : frames.get(element.context)
  const isOutside = (rect: Rect) => !others.some((frame) => overlaps(frame, rect))
  if (!own) return room.nearest(wish, isOutside)
  const inside = room.nearest(wish, (rect) => isOutside(rect) && covers(own, rect))
  return covers(own, inside) ? inside : room.nearest(wish, isOutside)
}

function covers(frame: Rect, rect: Rect): boolean {
  const { by } = FRAME_PADDING
  const whole = covering([frame, padded(rect, { by: by / 2, top: by })])
  return whole !== undefined && whole.width === frame.width && whole.height === frame.height
}

function belowAll(
  elements: readonly Element[],
  flows: readonly Flow[],
  { rects, frames }: StandingWall,
): ReadonlyMap<ElementId, Placement> {
  const whole = covering([...rects.values(), ...frames.values()])
  const origin = whole ? { x: whole.x, y: whole.y + whole.height + CELL.height } : { x: 0, y: 0 }
  return firstLayout(elements, flows, origin)
}
