import type { NoteKind } from '../picture/sticky-colours.ts'

/** A sticky in a diagram. */
export interface DiagramNode {
  /** Tells it from the others; is not shown. */
  readonly key: string
  readonly kind: DiagramKind
  /** What is written on it, line by line, as plain text. */
  readonly lines: readonly string[]
  /** Key of the group that it stands in. */
  readonly group?: string
}

/** A sticky of the wall, a `context`, one that stands `elsewhere`, or words about where the diagram goes on. */
export type DiagramKind = NoteKind | 'context' | 'elsewhere' | 'goes on'

export interface DiagramEdge {
  readonly from: string
  readonly to: string
  /** Plain text, line by line; empty for an arrow that says nothing. */
  readonly lines: readonly string[]
  /** Dotted for what need not happen, or happens again. */
  readonly isDotted: boolean
}

/** A picture of stickies and arrows. Edges whose ends are not among the nodes are not drawn. */
export interface Diagram {
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
  readonly groups: readonly { readonly key: string; readonly title: string }[]
}
