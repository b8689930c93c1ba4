import type { Reaction, ReactionPorts } from '../definitions.ts'
import { formatMessage } from '../describe-step.ts'
import type { Command, DomainEvent, EpochMs, Recorded } from '../message.ts'
import { lengthMax } from './expectation.ts'
import { kitIds } from './kit-ids.ts'

/** What a reaction under test knows of the world. */
export interface KitWorld {
  /** 0 without it. */
  readonly now?: EpochMs
  /** Without it `id-1`, `id-2`, … anew in each case. */
  readonly newId?: () => string
  /** The rows of the views, by view name; a view that is not named has none. */
  readonly rows?: Readonly<Record<string, readonly unknown[]>>
}

/** What a test says of an event's recording where the kit's own words do not do. */
export type About = Partial<Omit<Recorded, 'event'>>

export function reactionPorts({ now = 0, newId = kitIds(), rows = {} }: KitWorld): ReactionPorts {
  return { now, newId, rows: (view) => rows[view] ?? [] }
}

/** An event as if it stood at `position` of the log, in a story of its own. */
export function recordedFor<E extends DomainEvent>(
  event: E,
  {
    world,
    position,
    about = {},
  }: { readonly world: KitWorld; readonly position: number; readonly about?: About | undefined },
): Recorded<E> {
  const eventId = `event-${position}`
  return {
    event,
    eventId,
    at: world.now ?? 0,
    causationId: eventId,
    correlationId: eventId,
    aggregate: 'aggregate',
    key: 'key',
    version: position,
    position,
    ...about,
  }
}

export function reactionText({ command, dueAt }: Reaction<Command>): string {
  const text = formatMessage(command, { lengthMax })
  return dueAt === undefined ? text : `${text}, due at ${dueAt} ms`
}
