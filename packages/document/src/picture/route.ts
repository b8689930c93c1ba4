import type { Spot } from './plan.ts'
import type { Arrow } from './wall.ts'

/** Where a line meets a note. */
export interface Port {
  /** Key of the note. */
  readonly key: string
  readonly spot: Spot
  readonly side: 'left' | 'right'
}

/**
 * A straight part of a line that runs between columns or rows. Gutters are counted by the column right of them,
 * channels by the row below them; the margin is left of all strips.
 */
export type Leg =
  | { readonly kind: 'gutter'; readonly strip: number; readonly gutter: number }
  | { readonly kind: 'channel'; readonly channel: number }
  | { readonly kind: 'margin' }

/** The way of a line: from its port level to the first leg, and so on with a right angle between any two parts. */
export interface Route {
  readonly arrow: Arrow
  readonly from: Port
  readonly to: Port
  readonly legs: readonly Leg[]
  /** It leads to what hangs further left on the timeline, or in the same column. */
  readonly isReturn: boolean
}
