import type { ItemStart } from './item-start.ts'

/** A sticky as a stretch of text, before anyone has read what it says. Offsets count UTF-16 units of the file. */
export interface OutlineItem {
  readonly start: ItemStart
  /**
   * From its first word to its last, without comments around it. A container's text ends before its `{`. Empty for
   * the head of a container that the text lacks.
   */
  readonly from: number
  readonly to: number
  /** Text of the `/** … *\/` in front of it. */
  readonly description?: string
  /** The contexts and aggregates it stands in, outermost first: indexes into the outline's items. */
  readonly containers: readonly number[]
  /** Closing braces that its text lacks. */
  readonly missingBraces: number
  /** For a container: where its `{` and `}` stand, if they do. */
  readonly open?: number
  readonly close?: number
}

/** Something wrong with how the file hangs together. */
export interface OutlineProblem {
  readonly code: 'SYNTAX-1' | 'SYNTAX-2' | 'SYNTAX-3' | 'SYNTAX-4' | 'SYNTAX-5'
  readonly message: string
  readonly from: number
  readonly to: number
}

export interface Outline {
  readonly items: readonly OutlineItem[]
  readonly problems: readonly OutlineProblem[]
}
