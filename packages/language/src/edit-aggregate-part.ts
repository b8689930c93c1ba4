import type { TextEdit } from '@landfall/model'
import { blockHolder, type FieldHolder } from './edit-field-block.ts'
import type { Spot } from './edit-find.ts'
import { insertSticky } from './edit-insert.ts'
import { type Room, roomOf } from './edit-room.ts'
import { headEnd } from './edit-sticky-braces.ts'
import { cutSticky } from './edit-take-out.ts'

/** The state of an aggregate: a sticky in its frame. */
export function aggregateState(spot: Spot): FieldHolder {
  const room = roomOf(spot.page, spot.index)
  const state = partOf(spot, room, 'AggregateState')
  if (state?.placed.sticky.node.$type !== 'AggregateState') {
    return { spot, fields: [], insert: (text) => withPart(room, `state { ${text} }`), remove: () => [] }
  }
  const { fields } = state.placed.sticky.node
  const holder = blockHolder(state, { fields, behind: headEnd(state) })
  return {
    ...holder,
    remove: (field) => (fields.length > 1 ? holder.remove(field) : cutSticky(state.page, state.index)),
  }
}

/** The key of an aggregate: a sticky in its frame. */
export function aggregateKey(spot: Spot): FieldHolder {
  const room = roomOf(spot.page, spot.index)
  const key = partOf(spot, room, 'AggregateKey')
  const node = key?.placed.sticky.node
  return {
    spot: key ?? spot,
    fields: node?.$type === 'AggregateKey' ? [node.field] : [],
    insert: (text) => withPart(room, `key ${text}`),
    remove: () => (key ? cutSticky(key.page, key.index) : []),
  }
}

function partOf(spot: Spot, room: Room, rule: 'AggregateKey' | 'AggregateState'): Spot | undefined {
  const member = room.members.find(({ item }) => item.start.rule === rule)
  const placed = spot.page.stickies[member?.index ?? -1]
  return member && placed && { ...spot, placed, index: member.index }
}

/** The key of an aggregate comes first in it, then its state. */
function withPart(room: Room, line: string): TextEdit[] {
  const key = line.startsWith('state')
    ? room.members.findLast(({ item }) => item.start.rule === 'AggregateKey')
    : undefined
  const slot = key ? { after: key } : room.members[0] ? { before: room.members[0] } : {}
  return insertSticky(room, slot, { lines: line, inLine: line, group: 'top' })
}
