import type { ElementId } from '@landfall/model'
import type { Rect } from './rect.ts'
import type { StickyFace } from './sticky-face.ts'

/** A sticky or a frame, and where it lies. An element that is stuck several times has several. */
export interface WallSticky {
  /** Of its placement: the id of the element, or `id#2` and so on. */
  readonly key: string
  readonly id: ElementId
  readonly file: string
  readonly context: string | undefined
  readonly face: StickyFace
  readonly rect: Rect
}
