import type { Cluster } from './cluster.ts'
import type { ClusterShape } from './cluster-shape.ts'

/** A cluster in the grid: columns are counted within its strip, rows over the whole picture. */
export interface Spot {
  readonly cluster: Cluster
  readonly shape: ClusterShape
  readonly strip: number
  readonly column: number
  readonly row: number
  /** Its column of the timeline, whatever the grid does with it. */
  readonly moment: number
}

/** A context as a frame around a part of the grid; first and last are included. */
export interface Frame {
  readonly context: string
  readonly strip: number
  readonly columns: readonly [first: number, last: number]
  readonly rows: readonly [first: number, last: number]
  /** It has begun in an earlier strip. */
  readonly isContinued: boolean
}

export interface Row {
  readonly strip: number
  /** From its upper edge to the line that first notes are set to. */
  readonly above: number
  /** From that line to its lower edge. */
  readonly below: number
  /** Frames begin with it, or end with it: room for their edges and names. */
  readonly beginsFrames: boolean
  readonly endsFrames: boolean
}

/**
 * The grid of a picture. A long timeline goes on in the next strip, as text does in the next line. Between
 * columns run gutters, between rows channels: lines are drawn there.
 */
export interface Plan {
  /** For each strip the widths of its columns. */
  readonly strips: readonly (readonly number[])[]
  readonly rows: readonly Row[]
  readonly spots: readonly Spot[]
  readonly frames: readonly Frame[]
}
