import { createMessageReader } from './event-messages.ts'
import type { ServiceClient } from './service-client.ts'
import { parseStoredEvent, type StoredEvent } from './stored-event.ts'

/** One event of the log; undefined where it cannot be had. */
export async function readEventAt(
  client: Pick<ServiceClient, 'openEvents'>,
  position: number,
  signal: AbortSignal,
): Promise<StoredEvent | undefined> {
  const opened = await client.openEvents(position - 1, signal)
  if (!opened.ok) return undefined
  const reader = opened.value.getReader()
  const messagesIn = createMessageReader()
  const utf8 = new TextDecoder()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      for (const { data } of messagesIn(utf8.decode(next.value, { stream: true }))) {
        const event = data === undefined ? undefined : parseStoredEvent(data)
        if (event) return event.position === position ? event : undefined
      }
    }
  } catch {
    // Whoever asked has gone, or the connection has.
  } finally {
    void reader.cancel().catch(() => {})
  }
  return undefined
}
