import type { Element, ElementId } from '@landfall/model'
import type { Placement } from '../../shared/board-document.ts'
import { covering, padded, type Rect } from './rect.ts'
import { EMPTY_FRAME, FRAME_PADDING } from './sticky-size.ts'

/**
 * Where the frames of contexts are, by the name of the context: as large as somebody has made them, and larger where
 * something of the context lies further out, so that a frame always shows what belongs to it. A context without a
 * place and without anything in it that has one is not there.
 */
export function frameRects(
  elements: readonly Element[],
  {
    rects,
    placements,
  }: {
    /** Of stickies, by the id of their element. */
    readonly rects: ReadonlyMap<ElementId, Rect>
    readonly placements: ReadonlyMap<string, Placement>
  },
): ReadonlyMap<string, Rect> {
  const members = new Map<string, Rect[]>()
  for (const { id, context } of elements) {
    const rect = rects.get(id)
    if (context === undefined || !rect) continue
    const there = members.get(context)
    if (there) there.push(rect)
    else members.set(context, [rect])
  }
  const frames = new Map<string, Rect>()
  for (const element of elements) {
    if (element.kind !== 'context' || frames.has(element.name)) continue
    const inside = covering(members.get(element.name) ?? [])
    const placement = placements.get(element.id)
    const frame = covering([
      ...(placement ? [{ ...EMPTY_FRAME, ...placement }] : []),
      ...(inside ? [padded(inside, FRAME_PADDING)] : []),
    ])
    if (frame) frames.set(element.name, frame)
  }
  return frames
}
