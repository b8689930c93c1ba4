import type { Element, ElementId, Finding, ModelIndex } from '@landfall/model'
import type * as Y from 'yjs'
import type { Placement } from '../../shared/board-document.ts'
import type { Level } from '../session/storm-session.ts'
import { autoPlace } from './auto-place.ts'
import { frameRects } from './frame-rects.ts'
import type { Rect } from './rect.ts'
import { faceOf, isSameFace, stickyText } from './sticky-face.ts'
import { isShownAt } from './sticky-kinds.ts'
import { stickyRect } from './sticky-size.ts'
import { storedPlaces } from './stored-places.ts'
import { type WallLine, wallLines } from './wall-lines.ts'
import type { WallSticky } from './wall-sticky.ts'

/** All that lies on the wall at a level, frames first. */
export interface Wall {
  readonly stickies: readonly WallSticky[]
  readonly byKey: ReadonlyMap<string, WallSticky>
  readonly keysOf: ReadonlyMap<ElementId, readonly string[]>
  readonly lines: readonly WallLine[]
  /** Of everything that lies on the wall at any level, by key. */
  readonly placements: ReadonlyMap<string, Placement>
}

export interface WallInput {
  readonly index: ModelIndex
  readonly findings: readonly Finding[]
  readonly layouts: Y.Map<Y.Map<Placement>>
  readonly level: Level
}

/** @param previous - what looks the same and lies in the same place is taken from there, as the same object. */
export function wallOf({ index, findings, layouts, level }: WallInput, previous?: Wall): Wall {
  const stored = storedPlaces(index, layouts)
  const placements = new Map([...stored, ...autoPlace(index, stored)])
  const told = Map.groupBy(findings, ({ element }) => element)
  const rects = rectsOf(index.model.elements, placements)
  const frames = frameRects(index.model.elements, { rects, placements })
  const stickies: WallSticky[] = []
  const keysOf = new Map<ElementId, readonly string[]>()
  for (const element of drawnFirst(index.model.elements)) {
    const { id, kind, context } = element
    if (keysOf.has(id) || !isShownAt(kind, level)) continue
    const face = faceOf(element, { level, findings: told.get(id) ?? [], ownerText: ownerOf(index, element) })
    const keys = keysOfElement(id, placements)
    keysOf.set(id, keys)
    for (const key of keys) {
      const own = placements.get(key)
      const rect = kind === 'context' ? frames.get(element.name) : own && stickyRect(kind, own)
      if (!rect) continue
      const sticky = { key, id, file: element.place.file, context, face, rect }
      stickies.push(kept(sticky, previous))
    }
  }
  const byKey = new Map(stickies.map((sticky) => [sticky.key, sticky]))
  const lines = wallLines(index, { byKey, keysOf, previous: previous?.lines })
  return { stickies, byKey, keysOf, lines, placements }
}

function drawnFirst(elements: readonly Element[]): readonly Element[] {
  const frames = elements.filter(({ kind }) => kind === 'context')
  return [...frames, ...elements.filter(({ kind }) => kind !== 'context')]
}

function rectsOf(
  elements: readonly Element[],
  placements: ReadonlyMap<string, Placement>,
): ReadonlyMap<ElementId, Rect> {
  const rects = new Map<ElementId, Rect>()
  for (const { id, kind } of elements) {
    const placement = placements.get(id)
    if (placement && kind !== 'context') rects.set(id, stickyRect(kind, placement))
  }
  return rects
}

/** An element is stuck again under `#2`, `#3` and so on, without a gap. */
function keysOfElement(id: ElementId, placements: ReadonlyMap<string, Placement>): readonly string[] {
  const keys = [id]
  for (let count = 2; placements.has(`${id}#${count}`); count++) keys.push(`${id}#${count}`)
  return keys
}

function ownerOf(index: ModelIndex, element: Element): string {
  const owner = 'aggregate' in element && element.aggregate !== undefined && index.byId.get(element.aggregate)
  return owner ? stickyText(owner) : ''
}

function kept(sticky: WallSticky, previous: Wall | undefined): WallSticky {
  const before = previous?.byKey.get(sticky.key)
  if (!before || before.file !== sticky.file || before.context !== sticky.context) return sticky
  const { x, y, width, height } = before.rect
  const isThere =
    x === sticky.rect.x && y === sticky.rect.y && width === sticky.rect.width && height === sticky.rect.height
  return isThere && isSameFace(before.face, sticky.face) ? before : sticky
}
