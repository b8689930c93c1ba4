import { attempt, type Decider, type DomainEvent, type Projection, type Recorded } from '@landfall/kernel'
import { draftOf, type Engine, nextPosition, parkIn } from './engine.ts'
import type { Instance } from './memory.ts'
import { recordedEvent } from './recorded-event.ts'
import type { StoredEvent } from './store.ts'
import type { Work } from './work.ts'

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
  const evolved = attempt(() => decider.evolve(instance.state, event, recorded))
  if (evolved.ok) instance.state = evolved.value
  else {
    const work = { kind: 'state', aggregate, position: recorded.position } as const
    parkIn(engine, `${recorded.eventId}/state`, { work, cause: evolved.failure })
  }
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

function* foldViews(engine: Engine, recorded: Recorded): Work<void> {
  for (const projection of engine.index.projectionsOf(recorded.event.type))
    yield* foldView(engine, projection, recorded)
}

/** Takes an event into one view. A view that cannot take it is parked, and its row stays as it was. */
export function* foldView(engine: Engine, projection: Projection, recorded: Recorded): Work<void> {
  const { name } = projection
  const keyed = attempt(() => projection.keyOf(recorded))
  if (!keyed.ok) return parkView(engine, { view: name, recorded, message: keyed.failure.message })
  const known = yield* engine.memory.rowOf(name, keyed.value)
  const projected = attempt(() => projection.project(known.row, recorded))
  if (!projected.ok) return parkView(engine, { view: name, recorded, message: projected.failure.message })
  const change = projected.value
  switch (change.kind) {
    case 'put':
      // A row keeps its place when it is put again, unless it was removed in between.
      if (known.row === undefined) known.rank = recorded.position
      known.row = change.row
      draftOf(engine).put('row', { scope: name, key: known.key, rank: known.rank, value: change.row })
      return
    case 'remove':
      if (known.row !== undefined) draftOf(engine).remove('row', name, known.key)
      known.row = undefined
      return
    case 'keep':
  }
}

function parkView(
  engine: Engine,
  {
    view,
    recorded,
    message,
  }: { readonly view: string; readonly recorded: Recorded; readonly message: string },
): void {
  const work = { kind: 'view', view, position: recorded.position } as const
  parkIn(engine, `${recorded.eventId}/${view}`, { work, cause: { message } })
}
