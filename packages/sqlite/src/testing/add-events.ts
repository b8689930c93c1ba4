import type { Store, StoredEvent } from '@landfall/runtime'

/** Commits events behind the last one of a store: one for each of 7 instances in turn. */
export async function addEvents(
  store: Store,
  count: number,
  { textLength = 100, correlationId }: { readonly textLength?: number; readonly correlationId?: string } = {},
): Promise<void> {
  const event = { type: 'E', text: 'x'.repeat(textLength) }
  const events = Array.from({ length: count }, (_, nth): StoredEvent => {
    const position = store.lastPosition + nth + 1
    const causationId = `command-${position}`
    return {
      position,
      aggregate: 'A',
      key: String(position % 7),
      version: Math.ceil(position / 7),
      at: 1_000 + position,
      causationId,
      correlationId: correlationId ?? causationId,
      event,
    }
  })
  await store.commit({ events, records: [] })
}
