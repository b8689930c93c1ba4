import type { ElementKind } from '@landfall/model'
import { STICKY_KINDS } from './sticky-kinds.ts'

/** What a key on the wall asks for. */
export type WallAsk =
  | { readonly kind: 'type'; readonly sticky: ElementKind }
  | { readonly kind: 'move'; readonly x: number; readonly y: number }
  | { readonly kind: 'resize'; readonly x: number; readonly y: number }
  | { readonly kind: 'walk'; readonly steps: 1 | -1 }
  | { readonly kind: 'follow'; readonly way: 'onward' | 'back' | 'next' | 'previous' }
  | { readonly kind: SimpleAsk }

type SimpleAsk =
  | 'open'
  | 'rename'
  | 'remove'
  | 'undo'
  | 'redo'
  | 'choose all'
  | 'choose none'
  | 'stick again'
  | 'connect'
  | 'findings'
  | 'fit'
  | 'nearer'
  | 'further'
  | 'help'
  | 'duplicates'

/** The part of a keyboard event that counts. */
export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** What a pressed key asks for; undefined for one that means nothing on the wall. */
export function wallAsk(pressed: PressedKey): WallAsk | undefined {
  if (pressed.altKey) return followAsk(pressed.key)
  if (pressed.ctrlKey || pressed.metaKey) return withControl(pressed)
  const arrow = ARROWS[pressed.key]
  if (arrow) return { kind: pressed.shiftKey ? 'resize' : 'move', ...arrow }
  if (pressed.key === 'Tab') return { kind: 'walk', steps: pressed.shiftKey ? -1 : 1 }
  const simple = SIMPLE[pressed.key]
  if (simple) return { kind: simple }
  const letter = pressed.key.toUpperCase()
  if (letter === 'L') return { kind: 'connect' }
  if (letter === 'F') return { kind: 'findings' }
  const sticky = STICKY_KINDS.find(({ key }) => key === letter)
  return sticky && { kind: 'type', sticky: sticky.kind }
}

const STEP = 10

const ARROWS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
}

const SIMPLE: Readonly<Record<string, SimpleAsk>> = {
  Enter: 'open',
  F2: 'rename',
  Delete: 'remove',
  Backspace: 'remove',
  Escape: 'choose none',
  '0': 'fit',
  '+': 'nearer',
  '=': 'nearer',
  '-': 'further',
  '?': 'help',
}

function followAsk(key: string): WallAsk | undefined {
  switch (key) {
    case 'ArrowRight':
      return { kind: 'follow', way: 'onward' }
    case 'ArrowLeft':
      return { kind: 'follow', way: 'back' }
    case 'ArrowDown':
      return { kind: 'follow', way: 'next' }
    case 'ArrowUp':
      return { kind: 'follow', way: 'previous' }
    default:
      return undefined
  }
}

function withControl({ key, shiftKey }: PressedKey): WallAsk | undefined {
  switch (key.toLowerCase()) {
    case 'z':
      return { kind: shiftKey ? 'redo' : 'undo' }
    case 'y':
      return { kind: 'redo' }
    case 'a':
      return { kind: 'choose all' }
    case 'd':
      return { kind: 'stick again' }
    default:
      return undefined
  }
}

/** All keys, as the page of keys lists them. */
export const KEY_HELP: readonly { readonly keys: string; readonly does: string }[] = [
  {
    keys: STICKY_KINDS.map(({ key }) => key).join(' '),
    does: 'Type a sticky of that kind (see the list below)',
  },
  { keys: 'X with several chosen', does: 'Draw the frame of a context around them' },
  { keys: 'Enter', does: 'Write on the chosen sticky; with none chosen, type a new one' },
  { keys: 'F2', does: 'Write on the chosen sticky' },
  { keys: 'Delete', does: 'Take the chosen stickies or the chosen line off the wall' },
  { keys: 'Tab, Shift+Tab', does: 'Go along the timeline, once a sticky is chosen' },
  { keys: 'Alt+← →', does: 'Go along the connections of a sticky' },
  { keys: 'Alt+↑ ↓', does: 'Go to another sticky with the same cause' },
  { keys: '← → ↑ ↓', does: 'Move the chosen stickies; with none chosen, choose the first' },
  { keys: 'Shift+← → ↑ ↓', does: 'Make the chosen frame smaller or larger' },
  { keys: 'L', does: 'Draw a line: choose the other sticky and press Enter; again to take it away' },
  { keys: 'F', does: 'Show the findings of the chosen sticky' },
  { keys: 'Ctrl+D', does: 'Stick the chosen stickies once more' },
  { keys: 'Ctrl+C, Ctrl+V', does: 'Copy and paste stickies as storm text; pasted lines become stickies' },
  { keys: 'Ctrl+A, Escape', does: 'Choose all, choose none' },
  { keys: 'Ctrl+Z, Shift+Ctrl+Z', does: 'Undo and redo what you have done' },
  { keys: 'Ctrl+K', does: 'Find anything' },
  { keys: '0', does: 'Show the whole wall' },
  { keys: '+, −', does: 'Nearer, further away' },
  { keys: 'Shift and drag', does: 'Choose all stickies in a box; Ctrl and click chooses one more' },
  { keys: '?', does: 'Show these keys' },
]

/** What can be asked of the wall by its name, where it is found. */
export const WALL_ASKS: readonly { readonly title: string; readonly asks: WallAsk }[] = [
  { title: 'Show the whole wall', asks: { kind: 'fit' } },
  { title: 'Choose all stickies', asks: { kind: 'choose all' } },
  { title: 'Write on the chosen sticky', asks: { kind: 'rename' } },
  { title: 'Take the chosen stickies off the wall', asks: { kind: 'remove' } },
  { title: 'Stick the chosen stickies once more', asks: { kind: 'stick again' } },
  { title: 'Draw a line from the chosen sticky', asks: { kind: 'connect' } },
  { title: 'Show the findings of the chosen sticky', asks: { kind: 'findings' } },
  { title: 'Find stickies that may mean the same', asks: { kind: 'duplicates' } },
  { title: 'Show all keys', asks: { kind: 'help' } },
]
