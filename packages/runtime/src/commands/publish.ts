import type { Publication, Recorded } from '@landfall/kernel'
import { type Engine, parkIn } from '../engine.ts'
import { calling, MissingRows } from '../writing/missing-rows.ts'
import type { Work } from '../writing/work.ts'
import type { Folding } from './fold-event.ts'
import { recordPublished } from './record-events.ts'

/** Published events that one command may lead to, through views that fold published events in their turn. */
const PUBLISHED_MAX = 100

/** The events of one command, and behind them what is published of them, in order. */
export function* publish(engine: Engine, events: readonly Recorded[]): Work<readonly Recorded[]> {
  const all = [...events]
  // What is published may be published on, so the list grows while it is gone through.
  for (const recorded of all) {
    for (const publication of engine.index.publicationsOf(recorded.event.type)) {
      if (all.length >= events.length + PUBLISHED_MAX) return all
      const published = yield* publishOne(engine, publication, recorded)
      if (published) all.push(published)
    }
  }
  return all
}

/** Adds what one publication makes of an event to the log and the views. */
export function* publishOne(
  engine: Engine,
  publication: Publication,
  recorded: Recorded,
): Work<Recorded | undefined> {
  const published = yield* calling(() =>
    publication.publish(recorded, (view, key) => rowNow(engine, view, key)),
  )
  if (!published.ok) {
    const work = { kind: 'publication', publication: publication.name, position: recorded.position } as const
    parkIn(engine, `${recorded.eventId}/${publication.name}`, { work, cause: published.failure })
    return undefined
  }
  if (published.value === undefined) return undefined
  const { key, event } = published.value
  const version = yield* nextVersion(engine, publication.name, key)
  const { eventId: causationId, correlationId } = recorded
  return yield* recordPublished(
    engine,
    { publication: publication.name, key, version, event },
    { causationId, correlationId },
  )
}

/**
 * The row as the event has left it: it has just been folded, so as a rule it is in memory.
 *
 * @throws Error for a view that is folded behind the log: its rows are not so far yet.
 */
function rowNow({ memory, views }: Engine, view: string, key: string): unknown {
  if (views.drafted(view).position !== undefined)
    throw new Error(
      `The view "${view}" is asynchronous, or has not come to the end of the log yet, so its row is not as the event leaves it: do this again once the view is folded with the log`,
    )
  const work = memory.rowOf(views.draftedScope(view), key)
  const next = work.next()
  if (next.done) return next.value.row
  throw new MissingRows(async () => {
    await next.value
    work.next()
  })
}

/** Published events have versions like all others, and no state. */
function* nextVersion(engine: Engine, aggregate: string, key: string): Work<number> {
  const folding: Folding = { aggregate, initialState: undefined, evolve: () => undefined, definition: '' }
  const instance = yield* engine.memory.instanceOf(folding, key)
  instance.version += 1
  if (instance.version >= instance.keepAt) engine.memory.keep(folding, instance)
  return instance.version
}
