import type { ElementId, ElementKind } from '@landfall/model'
import type { Point, Rect } from '../storm/rect.ts'

/** What runs from left to right through the whole blueprint. */
export interface Lane {
  readonly key: string
  readonly kind: 'actor' | 'screens' | 'automation' | 'middle' | 'events' | 'scenarios'
  readonly title: string
  readonly y: number
  readonly height: number
}

/** One step of the story: a command and its events, a view and who looks at it, or what happens by itself. */
export interface Slice {
  /** Id of the element that it is about. */
  readonly key: ElementId
  readonly kind: SliceKind
  readonly x: number
  readonly width: number
}

export type SliceKind = 'command' | 'view' | 'automation' | 'loose'

/** A line of what a box holds. */
export interface BoxField {
  readonly text: string
  /** Nothing gives it a value. */
  readonly isWithoutOrigin: boolean
}

/** A sticky of the blueprint. An event that several commands record stands in the slice of each. */
export interface Box {
  /** Of the first of an element its id, then `id#2` and so on. */
  readonly key: string
  readonly id: ElementId
  readonly kind: ElementKind
  readonly slice: ElementId
  readonly lane: string
  readonly rect: Rect
  /** What people read on it, line by line. */
  readonly lines: readonly string[]
  readonly fields: readonly BoxField[]
}

/** An example under the slice that it plays. */
export interface ScenarioCard {
  readonly key: string
  readonly id: ElementId
  readonly slice: ElementId
  readonly rect: Rect
  readonly title: readonly string[]
  readonly steps: readonly CardStep[]
}

export interface CardStep {
  /** Empty where it is the same as in the line above. */
  readonly word: 'given' | 'when' | 'then' | ''
  readonly text: string
}

export interface Arrow {
  readonly key: string
  /** Keys of boxes. */
  readonly from: string
  readonly to: string
  /** It leads back to the left: a loop. */
  readonly isBack: boolean
  /** Its corners, from the edge of one box to the edge of the other. */
  readonly points: readonly Point[]
}

/** A storm as a story from left to right, in pixels at full size. */
export interface Blueprint {
  readonly lanes: readonly Lane[]
  readonly slices: readonly Slice[]
  readonly boxes: readonly Box[]
  readonly cards: readonly ScenarioCard[]
  readonly arrows: readonly Arrow[]
  readonly width: number
  readonly height: number
}
