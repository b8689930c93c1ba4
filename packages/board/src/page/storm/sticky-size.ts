import type { ElementKind } from '@landfall/model'
import type { Rect } from './rect.ts'

/** Of the grid on which stickies are laid out that nobody has placed: a sticky and the room around it. */
export const CELL = { width: 200, height: 155 }
/** Around what lies in a frame; at the top there is its title. */
export const FRAME_PADDING = { by: 30, top: 64 }
/** Of a context that holds nothing yet. */
export const EMPTY_FRAME = { width: 480, height: 320 }

/** Every sticky of a kind has one size, so that nothing has to be measured. */
export function stickySize(kind: ElementKind): { readonly width: number; readonly height: number } {
  switch (kind) {
    case 'actor':
      return { width: 130, height: 80 }
    case 'hotspot':
      return { width: 140, height: 140 }
    case 'context':
      return EMPTY_FRAME
    default:
      return { width: 160, height: 120 }
  }
}

/** Where a sticky of a kind lies whose upper left corner is known. */
export function stickyRect(kind: ElementKind, { x, y }: { readonly x: number; readonly y: number }): Rect {
  return { x, y, ...stickySize(kind) }
}
