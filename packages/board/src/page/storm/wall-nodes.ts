import type { Node } from '@xyflow/react'
import { canvasNode } from './canvas-node.ts'
import type { Rect } from './rect.ts'
import type { Wall } from './wall.ts'
import type { WallSticky } from './wall-sticky.ts'

/** A sticky as the canvas knows it. */
export type WallNode = Node<{ readonly sticky: WallSticky; readonly isRenamed: boolean }, 'sticky' | 'frame'>

/** How one browser looks at a wall just now. */
export interface WallLook {
  readonly chosen: ReadonlySet<string>
  /** Where stickies are that somebody is moving. */
  readonly moving: ReadonlyMap<string, Rect>
  /** Key of the sticky that is being written on. */
  readonly renamed: string | undefined
  /** From far away only frames and what somebody holds are nodes. */
  readonly isFar: boolean
}

/** All stickies as nodes. What looks the same is the same object, so that only what has changed is drawn again. */
export function wallNodes({ stickies }: Wall, { chosen, moving, renamed, isFar }: WallLook): WallNode[] {
  const shown = isFar
    ? stickies.filter(({ key, face }) => face.kind === 'context' || chosen.has(key) || moving.has(key))
    : stickies
  return shown.map((sticky) => {
    const moved = moving.get(sticky.key)
    const isChosen = chosen.has(sticky.key)
    const isRenamed = sticky.key === renamed
    if (moved || isRenamed) return nodeOf(sticky, { rect: moved ?? sticky.rect, isChosen, isRenamed })
    const known = isChosen ? CHOSEN : PLAIN
    const before = known.get(sticky)
    if (before) return before
    const node = nodeOf(sticky, { rect: sticky.rect, isChosen, isRenamed })
    known.set(sticky, node)
    return node
  })
}

const PLAIN = new WeakMap<WallSticky, WallNode>()
const CHOSEN = new WeakMap<WallSticky, WallNode>()

function nodeOf(
  sticky: WallSticky,
  {
    rect,
    isChosen,
    isRenamed,
  }: { readonly rect: Rect; readonly isChosen: boolean; readonly isRenamed: boolean },
): WallNode {
  const node = canvasNode(sticky, rect)
  const isFrame = node.type === 'frame'
  return {
    ...node,
    selected: isChosen,
    zIndex: isFrame ? -2 : isChosen ? 2 : 0,
    data: { sticky, isRenamed },
    // Between the stickies of a frame the wall can be taken hold of; the frame itself only by its title.
    ...(isFrame && { dragHandle: '.frame-title', style: { pointerEvents: 'none' } }),
  }
}
