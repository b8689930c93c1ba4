import type { Rect } from './rect.ts'
import type { WallSticky } from './wall-sticky.ts'

/** What the canvas has to know of every sticky. Sizes are said beforehand, so that it measures nothing. */
export function canvasNode({ key, face }: WallSticky, { x, y, width, height }: Rect) {
  const type: 'sticky' | 'frame' = face.kind === 'context' ? 'frame' : 'sticky'
  return { id: key, type, position: { x, y }, width, height, measured: { width, height }, handles: [] }
}
