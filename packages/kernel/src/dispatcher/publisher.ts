import { attempt } from '../cause.ts'
import type { Publication } from '../definitions.ts'
import type { Part } from '../step.ts'
import type { DefinitionIndex } from './definition-index.ts'
import type { AppendedEvent, EventLog } from './event-log.ts'
import type { Journal } from './journal.ts'
import type { ViewStore } from './view-store.ts'

/** Published events that one event may lead to, through views that fold published events in their turn. */
const PUBLISHED_MAX = 100

/** Adds what is published of events that have been recorded and folded: to the log and the views, in order. */
export interface Publisher {
  /** The events themselves, and behind them what was published of them. */
  publish(events: readonly AppendedEvent[]): readonly AppendedEvent[]
}

export function createPublisher({
  index,
  journal,
  log,
  views,
}: {
  readonly index: DefinitionIndex
  readonly journal: Journal
  readonly log: EventLog
  readonly views: ViewStore
}): Publisher {
  function publishOne(
    publication: Publication,
    { recorded, stepId }: AppendedEvent,
  ): AppendedEvent | undefined {
    const row = (view: string, key: string) => views.rowsOf(view).get(key)
    const published = attempt(() => publication.publish(recorded, row))
    if (!published.ok) {
      const part: Part = { kind: 'publication', name: publication.name }
      journal.park({ part, handling: recorded.event.type, cause: published.failure }, stepId)
      return undefined
    }
    if (published.value === undefined) return undefined
    const { eventId: causationId, correlationId } = recorded
    const { key, event } = published.value
    const appended = log.append(
      { aggregate: publication.name, key, event, causationId, correlationId },
      stepId,
    )
    views.fold(appended.recorded, appended.stepId)
    return appended
  }

  return {
    publish(events) {
      const all = [...events]
      // What is published may be published on, so the list grows while it is gone through.
      for (const event of all) {
        for (const publication of index.publicationsOf(event.recorded.event.type)) {
          const appended =
            all.length < events.length + PUBLISHED_MAX ? publishOne(publication, event) : undefined
          if (appended) all.push(appended)
        }
      }
      return all
    },
  }
}
