import type { Recorded } from '@landfall/kernel'
import type { Engine } from '../engine.ts'
import { readOrAsStored } from '../reading/read-event.ts'
import { eitherOf } from './either-of.ts'
import type { Signal } from './signal.ts'

/** Events read at once. A slow reader holds so many, however many there are. */
const PAGE_COUNT = 500

export interface FollowRange {
  /** Position behind which it begins. */
  readonly from: number
  readonly signal?: AbortSignal
}

/**
 * The events behind a position, and then those to come, until the loop is left or the signal ends it. One that cannot
 * be read is given as it was stored.
 */
export async function* followLog(
  engine: Pick<Engine, 'read' | 'store'>,
  committed: Signal,
  { from, signal }: FollowRange,
): AsyncGenerator<Recorded> {
  for (let position = from; !signal?.aborted; ) {
    // Asked for before the log is read: what is committed in between is not missed.
    const next = committed.next()
    const events = await engine.store.readLog({ afterPosition: position, limit: PAGE_COUNT })
    for (const stored of events) {
      yield readOrAsStored(engine, stored)
      position = stored.position
    }
    if (events.length === 0) await eitherOf(next, signal)
  }
}
