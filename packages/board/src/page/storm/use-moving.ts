import type { NodeChange } from '@xyflow/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useSession } from '../session/use-storm.ts'
import { dropStickies, keysWithin, placeSticky } from './drop-stickies.ts'
import type { Point, Rect } from './rect.ts'
import { useOthersMoving } from './use-others-moving.ts'
import type { Wall } from './wall.ts'
import type { WallNode } from './wall-nodes.ts'

/** Stickies on their way: where they are is of this browser alone, until they are let go. */
export interface Moving {
  readonly rects: ReadonlyMap<string, Rect>
  /** Takes the moves among the changes that the canvas tells of. */
  readonly follow: (changes: readonly NodeChange<WallNode>[]) => void
  readonly resize: (key: string, rect: Rect, isDone: boolean) => void
  /** Moves stickies by keyboard: they are let go when nothing more follows. */
  readonly nudge: (keys: readonly string[], by: Point) => void
}

const NONE: ReadonlyMap<string, Rect> = new Map()
/** Milliseconds behind the last key at which moved stickies are let go. */
const LET_GO_AFTER_MS = 500

export function useMoving(wall: Wall): Moving {
  const session = useSession()
  const [own, setOwn] = useState(NONE)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { others, tell } = useOthersMoving()
  const latest = useRef(own)
  const rects = useMemo(() => (others.size === 0 ? own : new Map([...others, ...own])), [others, own])
  useEffect(() => () => clearTimeout(timer.current), [])

  function show(next: ReadonlyMap<string, Rect>): void {
    latest.current = next
    setOwn(next)
    tell(next)
  }
  function letGo(): void {
    const moved = latest.current
    show(NONE)
    if (session.mayWrite && moved.size > 0) dropStickies(session, wall, moved)
  }

  function follow(changes: readonly NodeChange<WallNode>[]): void {
    const moves = changes.filter((change) => change.type === 'position')
    if (moves.length === 0) return
    if (!session.mayWrite) return
    const asked = new Map(moves.flatMap(({ id, position }) => (position ? [[id, position] as const] : [])))
    if (asked.size > 0) show(withContents(wall, asked))
    if (moves.some(({ dragging }) => dragging === false)) letGo()
  }
  function resize(key: string, rect: Rect, isDone: boolean): void {
    if (!session.mayWrite) return
    show(isDone ? NONE : new Map([[key, rect]]))
    if (isDone) placeSticky(session, wall, key, rect)
  }
  function nudge(keys: readonly string[], by: Point): void {
    if (!session.mayWrite) return
    const asked = keys.flatMap((key) => {
      const rect = latest.current.get(key) ?? wall.byKey.get(key)?.rect
      return rect ? [[key, { x: rect.x + by.x, y: rect.y + by.y }] as const] : []
    })
    show(withContents(wall, new Map(asked)))
    clearTimeout(timer.current)
    timer.current = setTimeout(letGo, LET_GO_AFTER_MS)
  }
  return { rects, follow, resize, nudge }
}

/** Where stickies are to go, and what lies in the frames among them. */
function withContents(wall: Wall, asked: ReadonlyMap<string, Point>): ReadonlyMap<string, Rect> {
  const rects = new Map<string, Rect>()
  for (const [key, { x, y }] of asked) {
    const sticky = wall.byKey.get(key)
    if (!sticky) continue
    rects.set(key, { ...sticky.rect, x, y })
    if (sticky.face.kind !== 'context') continue
    for (const inside of keysWithin(wall, sticky)) {
      const rect = wall.byKey.get(inside)?.rect
      if (!rect || asked.has(inside)) continue
      rects.set(inside, { ...rect, x: rect.x + x - sticky.rect.x, y: rect.y + y - sticky.rect.y })
    }
  }
  return rects
}
