import type { TextEdit } from '@landfall/model'
import { blankLineCount, indentAt, isFirstOnLine, isLastOnLine, lineStart } from './edit-lines.ts'
import { insertAt, type Page, pieceAfter, pieceBefore, piecesIn, replaceIn } from './edit-page.ts'
import { type Group, groupOf, indentOf, type Member, type Room, separation } from './edit-room.ts'

/** A sticky to be put in. */
export interface Insertion {
  /** Its lines, indented as if it stood directly in a file. */
  readonly lines: string
  /** The same for a place where other stickies share its line. */
  readonly inLine: string
  readonly group: Group
}

/** Where in a room: next to one of its members; without one, the room is empty. */
export interface Slot {
  readonly after?: Member
  readonly before?: Member
}

/**
 * Puts a sticky into a room. No blank line comes between stickies that had none, and taking the sticky out again
 * gives the text as it was, but for the braces of a frame that was empty.
 */
export function insertSticky(room: Room, slot: Slot, sticky: Insertion): TextEdit[] {
  if (slot.after) return [insertBehind(room, slot.after, sticky)]
  if (slot.before) return [insertAhead(room, slot.before, sticky)]
  return [
    room.frame === undefined ? insertIntoFile(room.page, sticky) : insertIntoFrame(room, room.frame, sticky),
  ]
}

function insertBehind(room: Room, member: Member, sticky: Insertion): TextEdit {
  const { page } = room
  const { text, newline } = page
  const at = member.block.end
  if (!isLastOnLine(text, at)) return insertAt(page, at, ` ${sticky.inLine}`)
  const lines = linesFor(room, sticky)
  const gap = separation(room, member, sticky.group)
  const next = pieceAfter(page, at)
  if (!next || (next.image === '}' && next.type !== 'comment'))
    return insertAt(page, at, newline.repeat(1 + gap) + lines)
  const count = blankLineCount(text, at, next.start)
  if (count === 0) return insertAt(page, at, newline + lines)
  if (groupOf(member.item) === sticky.group) return insertAt(page, at, newline.repeat(1 + gap) + lines)
  const follower = room.members.find(({ wide }) => wide.start === next.start)
  if (follower && groupOf(follower.item) === sticky.group) {
    const behind = separation(room, follower, sticky.group)
    return insertAt(page, lineStart(text, next.start), lines + newline.repeat(1 + behind))
  }
  return insertAt(page, at, newline.repeat(2) + lines)
}

function insertAhead(room: Room, member: Member, sticky: Insertion): TextEdit {
  const { page } = room
  const { text, newline } = page
  const { start } = member.wide
  if (!isFirstOnLine(text, start)) return insertAt(page, start, `${sticky.inLine} `)
  const lines = linesFor(room, sticky)
  const at = lineStart(text, start)
  const gap = separation(room, member, sticky.group)
  const previous = pieceBefore(page, start)
  if (!previous || (previous.image === '{' && previous.type !== 'comment')) {
    return insertAt(page, at, lines + newline.repeat(1 + gap))
  }
  if (blankLineCount(text, previous.end, start) === 0) return insertAt(page, at, lines + newline)
  if (groupOf(member.item) === sticky.group) return insertAt(page, at, lines + newline.repeat(1 + gap))
  const leader = room.members.find(({ block }) => block.end === previous.end)
  if (leader && groupOf(leader.item) === sticky.group) {
    const ahead = separation(room, leader, sticky.group)
    return insertAt(page, previous.end, newline.repeat(1 + ahead) + lines)
  }
  return insertAt(page, at, lines + newline.repeat(2))
}

/** A comment that would describe the new sticky stays behind it. */
function insertIntoFile(page: Page, sticky: Insertion): TextEdit {
  const { text, newline, pieces } = page
  const lines = sticky.lines.replaceAll('\n', newline)
  const last = pieces.at(-1)
  if (!last)
    return insertAt(page, text.length, (text === '' || text.endsWith('\n') ? '' : newline) + lines + newline)
  const isDescription = last.type === 'comment' && last.image.startsWith('/**')
  return isDescription
    ? insertAt(page, 0, lines + newline.repeat(2))
    : insertAt(page, last.end, newline.repeat(2) + lines)
}

function insertIntoFrame(room: Room, frame: number, sticky: Insertion): TextEdit {
  const { page } = room
  const { text, newline } = page
  const { from, to, open, close } = page.stickies[frame]?.item ?? { from: 0, to: 0 }
  const lines = newline + linesFor(room, sticky)
  const end = newline + indentAt(text, from)
  if (open === undefined) return insertAt(page, to, ` {${lines}${end}}`)
  const last = piecesIn(page, { start: open + 1, end: close ?? open + 1 }).at(-1)
  if (close === undefined) return insertAt(page, open + 1, lines)
  if (!last) return replaceIn(page, { start: open + 1, end: close }, lines + end)
  if (last.image.startsWith('/**') || last.type !== 'comment') return insertAt(page, open + 1, lines)
  const isLast = isLastOnLine(text, last.end)
  return insertAt(page, last.end, isLast ? lines : lines + end)
}

function linesFor(room: Room, sticky: Insertion): string {
  const indent = indentOf(room)
  return sticky.lines
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join(room.page.newline)
}
