import { blankLineCount, indentAt, indentUnit, isFirstOnLine } from './edit-lines.ts'
import { endWithComments, type Page, type Stretch, startWithComments } from './edit-page.ts'
import type { OutlineItem } from './outline-item.ts'

/** A sticky in its room, with what belongs to it. */
export interface Member {
  readonly index: number
  readonly item: OutlineItem
  /** From its first word to its last, or to the `}` of its frame. */
  readonly body: Stretch
  /** With its description, and the comments behind it on its last line. */
  readonly block: Stretch
  /** With the comments right above it too. */
  readonly wide: Stretch
}

/** What stands directly in a file, or in the frame of a context or aggregate. */
export interface Room {
  readonly page: Page
  /** Index of the frame's sticky; absent for the file. */
  readonly frame?: number
  readonly members: readonly Member[]
}

export function roomOf(page: Page, frame: number | undefined): Room {
  const indexes = page.stickies
    .keys()
    .filter((index) => page.stickies[index]?.item.containers.at(-1) === frame)
  const members = [...indexes].flatMap((index) => memberOf(page, index) ?? [])
  return { page, ...(frame !== undefined && { frame }), members }
}

/** The room that a sticky stands in. */
export function roomAround(page: Page, index: number): Room {
  return roomOf(page, page.stickies[index]?.item.containers.at(-1))
}

export function memberOf(page: Page, index: number): Member | undefined {
  const item = page.stickies[index]?.item
  if (!item) return undefined
  const body = { start: item.from, end: bodyEnd(page, index, item) }
  const block = {
    start: page.descriptions.get(item.from)?.start ?? item.from,
    end: endWithComments(page, body.end),
  }
  return { index, item, body, block, wide: { start: startWithComments(page, block.start), end: block.end } }
}

/** A frame that is not closed ends behind the last sticky in it. */
function bodyEnd(page: Page, index: number, { close, open, to }: OutlineItem): number {
  if (close !== undefined) return close + 1
  const contents = page.stickies.filter(({ item }) => item.containers.includes(index))
  return Math.max(
    to,
    ...(open === undefined ? [] : [open + 1]),
    ...contents.map(({ item }) => (item.close ?? item.to - 1) + 1),
  )
}

/** The blanks that the stickies of a room begin their lines with. */
export function indentOf({ page, frame, members }: Room): string {
  const { text } = page
  const fellow = members.findLast(({ body }) => isFirstOnLine(text, body.start))
  if (fellow) return indentAt(text, fellow.body.start)
  const around = frame === undefined ? undefined : page.stickies[frame]?.item
  return around ? indentAt(text, around.from) + indentUnit(text) : ''
}

/** Stickies that stand together, without blank lines between them. */
export type Group = string

const GROUPS: Readonly<Record<string, Group>> = {
  AggregateKey: 'top',
  AggregateState: 'top',
  EnumType: 'type',
  ValueType: 'type',
  FunctionDefinition: 'type',
  Hotspot: 'note',
  Opportunity: 'note',
  Ignore: 'note',
  Subscription: 'entrance',
  Reading: 'entrance',
}

export function groupOf({ start }: Pick<OutlineItem, 'start'>): Group {
  return GROUPS[start.rule] ?? start.rule
}

/**
 * Blank lines between a member and a new neighbour of a group, as the nearest fellows have it; where there are none,
 * as the formatter would: one between groups and around frames.
 */
export function separation({ page, members }: Room, near: Member, group: Group): 0 | 1 {
  const own = groupOf(near.item)
  const gaps = members.slice(1).flatMap(({ item, wide, index }, at) => {
    const previous = members[at]
    if (!previous) return []
    const [one, other] = [groupOf(previous.item), groupOf(item)]
    const isFellow = own === group ? one === own && other === own : one !== other
    const distance = Math.min(Math.abs(index - near.index), Math.abs(previous.index - near.index))
    return isFellow ? [{ distance, count: blankLineCount(page.text, previous.block.end, wide.start) }] : []
  })
  const nearest = gaps.toSorted((left, right) => left.distance - right.distance)[0]
  if (own === group) return (nearest?.count ?? (isFrameGroup(own) ? 1 : 0)) > 0 ? 1 : 0
  return gaps.length > 0 && gaps.every(({ count }) => count === 0) ? 0 : 1
}

function isFrameGroup(group: Group): boolean {
  return group === 'ContextHead' || group === 'AggregateHead'
}
