import type { JsonFields, StoredEvent } from '../../service/stored-event.ts'

/** An event of a log, as operators are told of it. */
export function told(
  position: number,
  type: string,
  {
    cause = `command-${position}`,
    story = cause,
    data = {},
  }: { readonly cause?: string; readonly story?: string; readonly data?: JsonFields } = {},
): StoredEvent {
  return {
    event: { type, data },
    eventId: `log-${position}`,
    at: position * 1_000,
    causationId: cause,
    correlationId: story,
    aggregate: 'Thing',
    key: `k${position}`,
    position,
  }
}
