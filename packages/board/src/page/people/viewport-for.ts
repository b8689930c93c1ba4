import type { WallRect } from './presence.ts'

/** How a flow lies below its window: what stands at (0, 0) is drawn at (x, y), as large as `zoom` says. */
interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

const ZOOM_MIN = 0.05
const ZOOM_MAX = 2

/** The stretch of a wall that a window of a size shows. */
export function rectSeen({ x, y, zoom }: Viewport, { width, height }: Size): WallRect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

/** How the wall has to lie so that a window of another shape shows all of a stretch, in its middle. */
export function viewportFor(rect: WallRect, { width, height }: Size): Viewport {
  const zoom = Math.min(Math.max(Math.min(width / rect.width, height / rect.height), ZOOM_MIN), ZOOM_MAX)
  return {
    x: width / 2 - (rect.x + rect.width / 2) * zoom,
    y: height / 2 - (rect.y + rect.height / 2) * zoom,
    zoom,
  }
}
