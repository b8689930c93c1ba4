/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number

/** An intent: asks one aggregate to do something. The rest of its fields are its own affair. */
export interface Command {
  readonly type: string
}

/** A fact: something that has happened, named in the past tense. */
export interface DomainEvent {
  readonly type: string
}

/** Why the business declines a command. `code` is stable; people read `message`. */
export interface Refusal {
  readonly code: string
  readonly message?: string
}

/** An event in the log, with what the kernel knows about its recording. */
export interface Recorded<E extends DomainEvent = DomainEvent> {
  readonly event: E
  readonly eventId: string
  readonly at: EpochMs
  /** The id of the command (or the earlier event, for an answer) that led to this event; history: its own id. */
  readonly causationId: string
  /** The id of the first command of the whole story; where history began it, of its first event. */
  readonly correlationId: string
  readonly aggregate: string
  readonly key: string
  /** 1 for the first event of this aggregate instance. */
  readonly version: number
  /** 1 for the first event of the log. */
  readonly position: number
}
