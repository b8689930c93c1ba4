import type { Decider, DomainEvent, Recorded } from '@landfall/kernel'
import { draftOf, type Engine, nextPosition, parkIn } from '../engine.ts'
import { recordedEvent } from '../reading/recorded-event.ts'
import type { StoredEvent } from '../store/store.ts'
import { foldViews } from '../views/fold-view.ts'
import type { Instance } from '../writing/instances.ts'
import { NO_VERSION } from '../writing/snapshots.ts'
import type { Work } from '../writing/work.ts'
import { foldEvent } from './fold-event.ts'

/** Where recorded events say that they come from. */
export interface EventSource {
  readonly causationId: string
  readonly correlationId: string
}

/** Writes an event of an instance into the draft, and takes it into the state and the views. */
export function* recordEvent(
  engine: Engine,
  {
    decider,
    instance,
    event,
  }: { readonly decider: Decider; readonly instance: Instance; readonly event: DomainEvent },
  source: EventSource,
): Work<Recorded> {
  const { aggregate, key } = instance
  const recorded = append(engine, { aggregate, key, version: instance.version + 1, event }, source)
  instance.version = recorded.version
  const folded = foldEvent(decider, instance.state, recorded)
  if (folded.ok) instance.state = folded.value
  else {
    const work = { kind: 'state', aggregate, position: recorded.position } as const
    parkIn(engine, `${recorded.eventId}/state`, { work, cause: folded.failure })
    instance.keepAt = NO_VERSION
  }
  if (instance.version >= instance.keepAt) engine.memory.keep(decider, instance)
  yield* foldViews(engine, recorded)
  return recorded
}

/** Writes a published event into the draft, and takes it into the views. */
export function* recordPublished(
  engine: Engine,
  {
    publication,
    key,
    version,
    event,
  }: {
    readonly publication: string
    readonly key: string
    readonly version: number
    readonly event: DomainEvent
  },
  source: EventSource,
): Work<Recorded> {
  const recorded = append(engine, { aggregate: publication, key, version, event }, source)
  yield* foldViews(engine, recorded)
  return recorded
}

function append(
  engine: Engine,
  { aggregate, key, version, event }: Pick<StoredEvent, 'aggregate' | 'key' | 'version' | 'event'>,
  { causationId, correlationId }: EventSource,
): Recorded {
  const position = nextPosition(engine)
  const at = engine.now()
  const stored: StoredEvent = { position, aggregate, key, version, at, causationId, correlationId, event }
  draftOf(engine).events.push(stored)
  return recordedEvent(engine.store.logId, stored)
}
