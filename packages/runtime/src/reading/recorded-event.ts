import type { Recorded } from '@landfall/kernel'
import type { StoredEvent } from '../store/store.ts'

/** An event of the log as definitions see it. Its id says which log it is in, and where. */
export function recordedEvent(logId: string, stored: StoredEvent): Recorded {
  const { position, aggregate, key, version, at, causationId, correlationId, event } = stored
  return {
    event,
    eventId: `${logId}-${position}`,
    at,
    causationId,
    correlationId,
    aggregate,
    key,
    version,
    position,
  }
}
