import type { Element, ElementId } from '@landfall/model'
import { fitText, LINE_HEIGHT } from './fit-text.ts'
import type { ColouredKind, NoteKind } from './sticky-colours.ts'
import { wordsOfName } from './words-of-name.ts'

/** What a wall shows as a note. */
export type NotedElement = Extract<Element, { readonly kind: NoteKind }>

/** One note as it hangs on the wall. An element may hang at several places, as people do on a wall. */
export interface Note {
  /** Unlike every other on the wall: the id of the element, from its second note on with a number behind it. */
  readonly key: string
  readonly element?: NotedElement
  readonly elementId?: ElementId
  readonly kind: ColouredKind
  readonly text: string
  /** In small letters below the text: `every 1 month`. */
  readonly footnote?: string
  /** A turning point of the timeline; a question that has been answered. */
  readonly marks: readonly ('pivotal' | 'resolved')[]
  readonly width: number
  readonly height: number
}

/** Size of a usual note. All lengths of a picture are in CSS pixels at its natural size. */
const NOTE_WIDTH = 116
const NOTE_HEIGHT = 74
/** Size of a note on the map of contexts. */
export const MAP_NOTE = { width: 150, height: 64 } as const
const ACTOR_HEIGHT = 32
const ACTOR_WIDTH = 94
/** An open question is given the room it needs, up to this. */
const TALK_HEIGHT_MAX = 112
const TALK_HEIGHT_MIN = 44

/** What stands on a note is this far from its edges. */
export const NOTE_PADDING = 8
export const TALK_SIZES = [11, 10.5] as const

export function textOfNote(element: NotedElement): string {
  if (element.kind === 'hotspot') return element.question
  if (element.kind === 'opportunity') return element.text
  return element.label !== undefined && element.label.trim() !== ''
    ? element.label
    : wordsOfName(element.name)
}

export function marksOfNote(element: NotedElement): Note['marks'] {
  if (element.kind === 'event' && element.pivotal) return ['pivotal']
  return element.kind === 'hotspot' && element.resolved !== undefined ? ['resolved'] : []
}

export function sizeOfNote(
  kind: NoteKind,
  text: string,
): { readonly width: number; readonly height: number } {
  if (kind === 'actor') return { width: ACTOR_WIDTH, height: ACTOR_HEIGHT }
  if (kind !== 'hotspot' && kind !== 'opportunity') return { width: NOTE_WIDTH, height: NOTE_HEIGHT }
  const padding = 2 * NOTE_PADDING
  const room = { width: NOTE_WIDTH - padding, height: TALK_HEIGHT_MAX - padding, sizes: TALK_SIZES }
  const { lines, size } = fitText(text, room)
  const height = Math.ceil(lines.length * size * LINE_HEIGHT + padding)
  return { width: NOTE_WIDTH, height: Math.max(TALK_HEIGHT_MIN, height) }
}
