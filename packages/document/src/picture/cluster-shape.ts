import type { Cluster } from './cluster.ts'
import type { Note } from './note.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** A rectangle; `x` and `y` are its upper left corner. */
export interface Box extends Size {
  readonly x: number
  readonly y: number
}

/** How a cluster is drawn, from its own upper left corner. */
export interface ClusterShape extends Size {
  readonly boxes: ReadonlyMap<string, Box>
  /** The yellow note below the others, if there is one. */
  readonly panel?: Box
  /** The middle of its first note: clusters of one row are set to one line by it. */
  readonly anchorY: number
}

/** Height of the part of an aggregate's note that bears its name. */
export const PANEL_HEAD = 28
export const PANEL_PADDING = 10
/** Between what causes and what is caused: here run the short arrows. */
const STACK_GAP = 30
const NOTE_GAP = 12
const SMALL_GAP = 4
const EMPTY: Size = { width: 116, height: 24 }

export function clusterShape({ aggregate, stacks }: Cluster): ClusterShape {
  if (stacks.length === 0) return { ...EMPTY, boxes: new Map(), anchorY: EMPTY.height / 2 }
  const padding = aggregate ? PANEL_PADDING : 0
  const top = aggregate ? PANEL_HEAD : 0
  const boxes = new Map<string, Box>()
  let x = padding
  let height = 0
  for (const stack of stacks) {
    const size = setStack(stack, { x, y: top }, boxes)
    x += size.width + STACK_GAP
    height = Math.max(height, size.height)
  }
  const size = { width: x - STACK_GAP + padding, height: top + height + padding }
  const anchorY = top + (stacks[0]?.[0]?.height ?? 0) / 2
  return { ...size, boxes, anchorY, ...(aggregate && { panel: { x: 0, y: 0, ...size } }) }
}

function setStack(
  stack: readonly Note[],
  start: { readonly x: number; readonly y: number },
  boxes: Map<string, Box>,
): Size {
  let y = start.y
  stack.forEach((note, at) => {
    if (at > 0) y += isSmall(note) ? SMALL_GAP : NOTE_GAP
    boxes.set(note.key, { x: start.x, y, width: note.width, height: note.height })
    y += note.height
    if (isTalk(note)) y += SMALL_GAP
  })
  return { width: Math.max(...stack.map(({ width }) => width)), height: y - start.y }
}

/** It hangs at the note above it. */
function isSmall(note: Note): boolean {
  return note.kind === 'actor'
}

/** It hangs askew, and needs some room for that. */
function isTalk(note: Note): boolean {
  return note.kind === 'hotspot' || note.kind === 'opportunity'
}
