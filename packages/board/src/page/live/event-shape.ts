import type { StoredEvent } from '../service/stored-event.ts'

/** What is counted of an event: all events of one shape touch the same stickies. */
export interface EventShape {
  readonly type: string
  /** The policy or process that sent the command; absent for a command from outside, and for an answer. */
  readonly by?: string
  /** Type of the event that a system has answered with this one. */
  readonly answers?: string
  /** It is the first event of its command. */
  readonly beginsCommand: boolean
}

/** What a reaction's command is known by: its cause, by whom, and the how many-th. */
const ISSUED = /\/([^/]+)\/\d+$/

/** Whoever sent the command of an event, as its cause says: a policy or process. */
function issuerIn(causationId: string): string | undefined {
  return ISSUED.exec(causationId)?.[1]
}

/**
 * @param before - the event before it in the log.
 * @param typeAt - of an event in the log that is still known.
 */
export function shapeOf(
  event: StoredEvent,
  before: StoredEvent | undefined,
  typeAt: (position: number) => string | undefined,
): EventShape {
  const { causationId } = event
  const { type } = event.event
  const beginsCommand = before?.causationId !== causationId
  const by = issuerIn(causationId)
  if (by !== undefined) return { type, by, beginsCommand }
  const answers = answeredType(event, typeAt)
  return answers === undefined ? { type, beginsCommand } : { type, answers, beginsCommand }
}

/** An answer, and what was published, name the event as their cause: its id ends in its position. */
function answeredType(
  { causationId, eventId }: StoredEvent,
  typeAt: (position: number) => string | undefined,
): string | undefined {
  const log = eventId.slice(0, eventId.lastIndexOf('-') + 1)
  if (causationId === eventId || !causationId.startsWith(log)) return undefined
  const digits = causationId.slice(log.length)
  return /^\d{1,15}$/.test(digits) ? typeAt(Number(digits)) : undefined
}
