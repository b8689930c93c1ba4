import { capital } from './capital.ts'
import type { ItemStart, Room } from './item-start.ts'

/** Says where an item belongs that stands where it cannot. */
export function misplaced(start: ItemStart, room: Room): string {
  const title = capital(start.title)
  if (room === 'file')
    return `${title} stands in ${start.rooms.includes('context') ? 'a context' : 'an aggregate'}: move it there`
  if (room === 'aggregate')
    return `${title} does not stand in an aggregate: move it behind the aggregate's \`}\``
  return `${title} does not stand in a context: move it ${start.rooms.includes('aggregate') ? 'into an aggregate' : "behind the context's `}`"}`
}
