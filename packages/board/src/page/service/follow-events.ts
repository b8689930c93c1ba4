import { createMessageReader } from './event-messages.ts'
import { pauseFor } from './pause-for.ts'
import type { Problem } from './problem.ts'
import type { ServiceClient } from './service-client.ts'
import { parseStoredEvent, type StoredEvent } from './stored-event.ts'

/** Hears what happens in a system. */
export interface EventListener {
  /** In the order of the log; many at once where many happen. */
  hear(events: readonly StoredEvent[]): void
  /** Undefined: all is well. The stream is opened again by itself. */
  tell(problem: Problem | undefined): void
  /** The log is another one than before, such as that of a demo which was started again: what is known of it is over. */
  forget(): void
}

const RETRY_MS_MIN = 500
const RETRY_MS_MAX = 8_000

/**
 * Follows the log behind a position, and begins again where it was whenever the connection is lost: nothing is lost,
 * and nothing comes twice.
 *
 * @param pause - waits for so many milliseconds, or until the signal ends it.
 */
export async function followEvents(
  client: Pick<ServiceClient, 'openEvents'>,
  { hear, tell, forget }: EventListener,
  {
    after,
    signal,
    pause = pauseFor,
  }: {
    readonly after: number
    readonly signal: AbortSignal
    readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>
  },
): Promise<void> {
  let position = after
  let log: string | undefined
  let retryMs = RETRY_MS_MIN

  function take(events: readonly StoredEvent[]): boolean {
    const fresh = events.filter((event) => event.position > position)
    const [first] = fresh
    const last = fresh.at(-1)
    if (!first || !last) return true
    if (log !== undefined && logOf(first) !== log) return false
    log = logOf(first)
    position = last.position
    retryMs = RETRY_MS_MIN
    hear(fresh)
    return true
  }

  function beginAnew(): void {
    position = 0
    log = undefined
    forget()
  }

  while (!signal.aborted) {
    const opened = await client.openEvents(position, signal)
    if (signal.aborted) return
    if (opened.ok) {
      tell(undefined)
      if (!(await readAll(opened.value, take))) beginAnew()
    } else {
      tell(opened.failure)
      // A log that has not come as far as the one that was followed.
      if (opened.failure.type === 'invalid' && position > 0) beginAnew()
    }
    await pause(retryMs, signal)
    retryMs = Math.min(retryMs * 2, RETRY_MS_MAX)
  }
}

/** False where `take` wants no more; true at the end of the stream, however it came about. */
async function readAll(
  stream: ReadableStream<Uint8Array>,
  take: (events: readonly StoredEvent[]) => boolean,
): Promise<boolean> {
  const reader = stream.pipeThrough(decoder()).getReader()
  const messagesIn = createMessageReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const events = messagesIn(next.value).flatMap(({ data }) =>
        data === undefined ? [] : (parseStoredEvent(data) ?? []),
      )
      if (!take(events)) {
        await reader.cancel()
        return false
      }
    }
  } catch {
    // A connection that is lost is opened again by whoever follows.
  }
  return true
}

function decoder(): TransformStream<Uint8Array, string> {
  const utf8 = new TextDecoder()
  return new TransformStream({
    transform: (bytes, controller) => controller.enqueue(utf8.decode(bytes, { stream: true })),
  })
}

/** An id is that of the log, and the position in it. */
function logOf({ eventId }: StoredEvent): string {
  return eventId.slice(0, eventId.lastIndexOf('-'))
}
