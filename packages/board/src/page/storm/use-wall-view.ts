import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { centerOf, covering, overlaps, padded, type Rect } from './rect.ts'
import type { Wall } from './wall.ts'
import type { WallNode } from './wall-nodes.ts'

/** How the wall is looked at, and how to look elsewhere. */
export interface WallView {
  /** What is seen of the wall. */
  readonly visible: () => Rect
  readonly fit: () => void
  readonly nearer: () => void
  readonly further: () => void
  /** Brings stickies into sight, if they are not. */
  readonly show: (keys: readonly string[]) => void
}

/** Nobody can read what is further away than this. */
const READABLE_ZOOM = 0.6

export function useWallView(wall: Wall): WallView {
  const { fitBounds, getViewport, setCenter, zoomIn, zoomOut } = useReactFlow<WallNode>()
  const store = useStoreApi()
  const session = useSession()
  const toShow = useOwn(session.toShow)
  const shown = useRef(toShow)

  function visible(): Rect {
    const { x, y, zoom } = getViewport()
    const { width, height } = store.getState()
    return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
  }
  /** From far away not all stickies are nodes, so that the canvas does not know how far the wall reaches. */
  function fit(): void {
    const around = covering(wall.stickies.map(({ rect }) => rect))
    if (!around) return
    const { width, height } = store.getState()
    const [x, y] = [Math.max(0, width - around.width) / 2, Math.max(0, height - around.height) / 2]
    const atLeast = {
      x: around.x - x,
      y: around.y - y,
      width: around.width + 2 * x,
      height: around.height + 2 * y,
    }
    void fitBounds(atLeast, { duration: motion(), padding: 0.1 })
  }
  function show(keys: readonly string[]): void {
    const around = covering(keys.flatMap((key) => wall.byKey.get(key)?.rect ?? []))
    const { zoom } = getViewport()
    if (!around || (overlaps(around, inner(visible())) && zoom >= READABLE_ZOOM)) return
    if (keys.length === 1 && zoom >= READABLE_ZOOM) {
      const { x, y } = centerOf(around)
      void setCenter(x, y, { zoom, duration: motion() })
      return
    }
    const by = Math.max(300, around.width / 2)
    void fitBounds(padded(around, { by, top: by }), { duration: motion() })
  }
  useEffect(() => {
    if (shown.current === toShow || toShow.length === 0) return
    shown.current = toShow
    show(toShow.flatMap((id) => wall.keysOf.get(id)?.[0] ?? []))
  })
  return {
    visible,
    show,
    fit,
    nearer: () => void zoomIn({ duration: motion() }),
    further: () => void zoomOut({ duration: motion() }),
  }
}

/** Milliseconds that a change of sight takes: none for people who do not want movement. */
function motion(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200
}

/** Without the edges, where a sticky is hardly seen. */
function inner({ x, y, width, height }: Rect): Rect {
  return { x: x + width / 10, y: y + height / 10, width: width * 0.8, height: height * 0.8 }
}
