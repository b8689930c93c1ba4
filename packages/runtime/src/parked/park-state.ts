import type { Cause, Recorded } from '@landfall/kernel'
import { type Engine, parkIn } from '../engine.ts'
import type { Work } from '../writing/work.ts'

/**
 * Sets an event aside that an instance could not take when it was read. That is found out anew whenever it is read, so
 * what lies there already stays as it is, and what was discarded stays away.
 */
export function* parkState(engine: Engine, recorded: Recorded, cause: Cause): Work<void> {
  const { aggregate, eventId, position } = recorded
  const id = `${eventId}/state`
  for (const shelf of ['parked', 'discarded'] as const)
    if (yield* engine.memory.recordOf(shelf, 'state', id)) return
  parkIn(engine, id, { work: { kind: 'state', aggregate, position }, cause })
}
