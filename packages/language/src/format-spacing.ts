import type { Piece } from './format-pieces.ts'

export function isOpener({ kind, image }: Piece): boolean {
  return kind === 'token' && (image === '{' || image === '[' || image === '(')
}

export function isCloser({ kind, image }: Piece): boolean {
  return kind === 'token' && (image === '}' || image === ']' || image === ')')
}

/** Whether two tokens stay on one line, whatever the author did. */
export function isJoined(left: Piece, right: Piece): boolean {
  return (
    isClose(left, right) ||
    right.marks.has('attached brace') ||
    right.marks.has('context brace') ||
    right.marks.has('frame brace')
  )
}

/** Whether one blank stands between two pieces of a line. */
export function isSpaced(left: Piece, right: Piece): boolean {
  if (isClose(left, right)) return false
  if (isOpener(left)) return left.image === '{' && !isCloser(right)
  return !isCloser(right) || right.image === '}'
}

/** Whether two pieces belong together like `a.b`, `x:`, `-1` or `f(`. */
function isClose(left: Piece, right: Piece): boolean {
  if (left.kind === 'line comment') return false
  if (right.kind !== 'token') return false
  if (left.kind === 'token' && (left.image === '.' || left.marks.has('close behind'))) return true
  return CLOSE_BEFORE.has(right.image) || right.marks.has('close before')
}

const CLOSE_BEFORE = new Set([',', ':', '.', '?'])
