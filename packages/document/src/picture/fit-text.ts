import { widthOfText } from './width-of-text.ts'

export interface Room {
  readonly width: number
  readonly height: number
  /** Sizes of the letters, in the unit of the room; the first that fits is taken. */
  readonly sizes: readonly [number, ...number[]]
  readonly weight?: 'regular' | 'bold'
}

export interface FittedText {
  readonly lines: readonly string[]
  readonly size: number
  /** Something had to be left out, and the last line ends with an ellipsis. */
  readonly isCut: boolean
}

/** A line takes this much of the size of its letters. */
export const LINE_HEIGHT = 1.22

/** The text in lines that fit into the room: as large as it goes, broken within a word or cut only at the smallest size. */
export function fitText(text: string, room: Room): FittedText {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  for (const size of room.sizes) {
    const lines = wrapped(words, room, size)
    const isWhole = lines.every((line) => widthOfText(line, size, room.weight) <= room.width)
    if (isWhole && lines.length <= lineCountMax(room, size)) return { lines, size, isCut: false }
  }
  const size = room.sizes.at(-1) ?? room.sizes[0]
  const pieces = words.flatMap((word) => brokenWord(word, room, size))
  const lines = wrapped(pieces, room, size)
  const count = lineCountMax(room, size)
  if (lines.length <= count) return { lines, size, isCut: false }
  const last = ellipsed(lines.slice(count - 1).join(' '), room, size)
  return { lines: [...lines.slice(0, count - 1), last], size, isCut: true }
}

function lineCountMax(room: Room, size: number): number {
  return Math.max(1, Math.floor(room.height / (size * LINE_HEIGHT)))
}

function wrapped(words: readonly string[], room: Room, size: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOfText(longer, size, room.weight) <= room.width) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}

/** A word that is wider than the room, in pieces that are not. */
function brokenWord(word: string, room: Room, size: number): string[] {
  if (widthOfText(word, size, room.weight) <= room.width) return [word]
  const pieces: string[] = []
  for (const character of charactersOf(word)) {
    const longer = (pieces.at(-1) ?? '') + character
    if (pieces.length > 0 && widthOfText(longer, size, room.weight) <= room.width)
      pieces.splice(-1, 1, longer)
    else pieces.push(character)
  }
  return pieces
}

function ellipsed(text: string, room: Room, size: number): string {
  let kept = ''
  for (const character of charactersOf(text)) {
    if (widthOfText(`${kept}${character}…`, size, room.weight) > room.width) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** As people count them: an accent or a pictograph made of several is not torn apart. */
function charactersOf(text: string): string[] {
  return [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment)
}
