import type { Recorded } from '@landfall/kernel'

/** A CloudEvent 1.0 in structured form. Source: github.com/cloudevents/spec, version 1.0.2. */
export interface CloudEvent {
  readonly specversion: '1.0'
  readonly id: string
  readonly source: string
  readonly type: string
  readonly subject?: string
  readonly time: string
  readonly datacontenttype: 'application/json'
  readonly sequence: string
  readonly causationid: string
  readonly correlationid: string
  readonly data: unknown
}

/** What has been recorded, with what may be said of it. Without a subject the key is not told. */
export function cloudEvent(
  { eventId, at, position, causationId, correlationId }: Recorded,
  {
    context,
    type,
    subject,
    data,
  }: {
    readonly context: string | undefined
    readonly type: string
    readonly subject: string | undefined
    readonly data: unknown
  },
): CloudEvent {
  return {
    specversion: '1.0',
    id: eventId,
    source: context === undefined ? '/' : `/contexts/${encodeURIComponent(context)}`,
    type,
    ...(subject !== undefined && subject !== '' && { subject }),
    time: new Date(at).toISOString(),
    datacontenttype: 'application/json',
    sequence: String(position),
    causationid: causationId,
    correlationid: correlationId,
    data,
  }
}
