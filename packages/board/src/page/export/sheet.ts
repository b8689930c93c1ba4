import type { Rect } from '../storm/rect.ts'

/** A lens as a drawing on paper, which needs no page around it. Dark ink on light paper, whatever the screen is like. */
export interface Sheet {
  readonly title: string
  readonly width: number
  readonly height: number
  /** From back to front: areas, lines, notes. */
  readonly areas: readonly SheetArea[]
  readonly lines: readonly SheetLine[]
  readonly notes: readonly SheetNote[]
}

export interface SheetArea {
  readonly rect: Rect
  readonly title: string
  readonly fill: string
  readonly stroke: string
  readonly radius: number
}

export interface SheetLine {
  /** As the `d` of an SVG path. */
  readonly path: string
  readonly color: string
  readonly isDashed: boolean
  readonly hasTip: boolean
}

export interface SheetNote {
  readonly rect: Rect
  readonly fill: string
  readonly stroke: string
  readonly shape: 'paper' | 'round' | 'askew'
  /** Small, above the rest: what kind of sticky it is. */
  readonly head: string
  readonly title: readonly string[]
  readonly lines: readonly SheetText[]
}

interface SheetText {
  readonly text: string
  /** Of what is wrong or missing; there is always a sign or a word for it as well. */
  readonly isWarning: boolean
}

export const PAPER = {
  fill: '#ffffff',
  ink: '#222222',
  soft: '#444444',
  line: '#5b6470',
  area: '#f4f2ec',
  edge: '#8a8f98',
  warning: '#8a0017',
  good: '#156f3a',
}
