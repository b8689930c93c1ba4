import type { ElementId } from '@landfall/model'
import type { Point, Rect } from '../storm/rect.ts'

/** A context or an outside system on the map, as large as what it holds. */
export interface MapArea {
  /** Name of the context, or id of the system. */
  readonly key: string
  readonly kind: 'context' | 'system'
  /** Of its sticky; absent where elements say that they stand in a context and nobody drew it. */
  readonly id?: ElementId
  readonly title: string
  readonly elementCount: number
  readonly rect: Rect
}

/** What one knows of the other: it goes from who offers something to who uses it. */
export interface MapBond {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly lines: readonly BondLine[]
  /** Something is used that nobody publishes: the two cannot change apart. */
  readonly isCoupled: boolean
  /** Its corners, and where its words lie. */
  readonly points: readonly Point[]
  readonly words: Rect
}

export interface BondLine {
  readonly kind: 'pattern' | 'published' | 'coupled' | 'told'
  readonly text: string
}

/** Contexts and how they stand to one another, in pixels at full size. */
export interface StormMap {
  readonly areas: readonly MapArea[]
  readonly bonds: readonly MapBond[]
  readonly width: number
  readonly height: number
}
