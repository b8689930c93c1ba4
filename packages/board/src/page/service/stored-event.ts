/** Values of fields, as JSON. */
export type JsonFields = Readonly<Record<string, unknown>>

/** An event of the log, as operators are told of it: with values in the form in which they are stored. */
export interface StoredEvent {
  readonly event: { readonly type: string; readonly data?: JsonFields }
  readonly eventId: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly causationId: string
  readonly correlationId: string
  readonly aggregate: string
  readonly key: string
  /** 1 for the first event of the log. */
  readonly position: number
}

/** Undefined for what is none, such as a line that was cut. */
export function parseStoredEvent(text: string): StoredEvent | undefined {
  const value = parsed(text)
  return isStoredEvent(value) ? value : undefined
}

export function isFields(value: unknown): value is JsonFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isStoredEvent(value: unknown): value is StoredEvent {
  if (!isFields(value) || !isFields(value.event)) return false
  const { event, eventId, at, causationId, correlationId, position } = value
  return (
    typeof event.type === 'string' &&
    typeof eventId === 'string' &&
    typeof at === 'number' &&
    typeof causationId === 'string' &&
    typeof correlationId === 'string' &&
    typeof position === 'number'
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
