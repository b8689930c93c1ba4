import { attempt, type Cause, ok, type Recorded, type Result, type Upcaster } from '@landfall/kernel'
import type { StoredEvent } from '../store/store.ts'
import { recordedEvent } from './recorded-event.ts'

/** An event of the log as definitions know it today; why not, where it cannot be read. */
export type ReadEvent = (stored: StoredEvent) => Result<Recorded, Cause>

/** Names that one event may have had, one behind the other. More of them go round in a circle. */
const UPCAST_COUNT_MAX = 100

/** The one way to read events. What nobody has renamed or changed costs one look-up. */
export function eventReader(logId: string, upcasters: readonly Upcaster[] = []): ReadEvent {
  const byType = new Map(upcasters.map((upcaster) => [upcaster.from, upcaster]))
  return (stored) => {
    const recorded = recordedEvent(logId, stored)
    const first = byType.get(stored.event.type)
    return first ? attempt(() => upcastAll(byType, first, recorded)) : ok(recorded)
  }
}

/** As it is known today where it can be read, and as it was stored where it cannot. */
export function readOrAsStored(
  { read, store }: { readonly read: ReadEvent; readonly store: { readonly logId: string } },
  stored: StoredEvent,
): Recorded {
  const known = read(stored)
  return known.ok ? known.value : recordedEvent(store.logId, stored)
}

function upcastAll(byType: ReadonlyMap<string, Upcaster>, first: Upcaster, recorded: Recorded): Recorded {
  let { event } = recorded
  let next: Upcaster | undefined = first
  for (let count = 0; next; count++) {
    if (count >= UPCAST_COUNT_MAX)
      throw new Error(`${recorded.event.type} is read as one event after the other, without an end`)
    const { type } = event
    event = next.upcast(event, recorded)
    // One that keeps the type is the last.
    next = event.type === type ? undefined : byType.get(event.type)
  }
  return event === recorded.event ? recorded : { ...recorded, event }
}
