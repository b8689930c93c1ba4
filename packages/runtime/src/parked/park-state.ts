import type { Cause, Recorded } from '@landfall/kernel'
import { type Engine, parkIn } from '../engine.ts'
import type { Work } from '../writing/work.ts'

/**
 * Sets an event aside that an instance could not take when it was read. That is found out anew whenever it is read, so
 * what lies there already stays as it is, and what was discarded stays away.
 *
 * @returns false where it was discarded: somebody has said that the instance does without it.
 */
export function* parkState(engine: Engine, recorded: Recorded, cause: Cause): Work<boolean> {
  const { aggregate, eventId, position } = recorded
  const id = `${eventId}/state`
  if (yield* engine.memory.recordOf('discarded', 'state', id)) return false
  const isParked = (yield* engine.memory.recordOf('parked', 'state', id)) !== undefined
  if (!isParked) parkIn(engine, id, { work: { kind: 'state', aggregate, position }, cause })
  return true
}
