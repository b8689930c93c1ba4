import type { Recorded } from '@landfall/kernel'
import { recordedEvent } from './recorded-event.ts'
import type { Signal } from './signal.ts'
import type { Store } from './store.ts'

/** Events read at once. A slow reader holds so many, however many there are. */
const PAGE_COUNT = 500

export interface FollowRange {
  /** Position behind which it begins. */
  readonly from: number
  readonly signal?: AbortSignal
}

/** The events behind a position, and then those to come, until the loop is left or the signal ends it. */
export async function* followLog(
  store: Store,
  committed: Signal,
  { from, signal }: FollowRange,
): AsyncGenerator<Recorded> {
  for (let position = from; !signal?.aborted; ) {
    // Asked for before the log is read: what is committed in between is not missed.
    const next = committed.next()
    const events = await store.readLog({ afterPosition: position, limit: PAGE_COUNT })
    for (const stored of events) {
      yield recordedEvent(store.logId, stored)
      position = stored.position
    }
    if (events.length === 0) await eitherOf(next, signal)
  }
}

/** Waits for the first of both. Nothing of the wait stays with the signal, which may live as long as the log. */
async function eitherOf(next: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const end = () => resolve()
  signal?.addEventListener('abort', end, { once: true })
  if (signal?.aborted) resolve()
  next.then(end, end)
  await promise
  signal?.removeEventListener('abort', end)
}
