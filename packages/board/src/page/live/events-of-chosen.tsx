import { elementOf, type ModelIndex, messageFields } from '@landfall/model'
import { useMemo } from 'react'
import { momentText, shownFields } from '../service/shown-value.ts'
import type { StoredEvent } from '../service/stored-event.ts'
import type { EventTape } from './event-tape.ts'
import { typesAbout } from './events-about.ts'
import type { LiveService } from './live-service.ts'
import { shownName } from './story-lines.ts'
import { eventNamed } from './touched-elements.ts'
import { usePastEvents } from './use-past-events.ts'

/** Events that are listed. */
const EVENT_COUNT = 20

/** The last events of the sticky that is chosen, or of all, up to what is looked at. Choosing one lights its story. */
export function EventsOfChosen({
  index,
  service,
  chosenId,
  position,
  storyPosition,
  onStory,
}: {
  readonly index: ModelIndex
  readonly service: LiveService
  readonly chosenId: string | undefined
  readonly position: number
  readonly storyPosition: number | undefined
  readonly onStory: (position: number | undefined) => void
}) {
  const types = useMemo(
    () => (chosenId === undefined ? undefined : typesAbout(index, chosenId)),
    [index, chosenId],
  )
  const positions = lastPositions(service.tape, types, position)
  const events = usePastEvents(service, positions)
  const title =
    chosenId !== undefined && elementOf(index, chosenId) ? shownName(index, chosenId) : 'All events'
  return (
    <section aria-label="Last events">
      <h2>{title}</h2>
      {events.length === 0 ? (
        <p className="live-note">
          {chosenId === undefined ? 'Nothing has happened yet.' : 'Nothing of this has happened yet.'}
        </p>
      ) : (
        <ol className="live-events">
          {events.map((event) => (
            <li key={event.position}>
              <button
                type="button"
                aria-pressed={event.position === storyPosition}
                onClick={() => onStory(event.position === storyPosition ? undefined : event.position)}
              >
                <EventCard index={index} event={event} />
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** One event: what, which, when, and its fields. */
function EventCard({
  index,
  event: { event, key, at },
}: {
  readonly index: ModelIndex
  readonly event: StoredEvent
}) {
  const element = eventNamed(index, event.type)
  const fields = element ? shownFields(index, messageFields(index, element), event.data ?? {}) : []
  return (
    <>
      <span className="live-event-head">
        <strong>{element ? shownName(index, element.id) : event.type}</strong>
        <time dateTime={new Date(at).toISOString()}>{momentText(at)}</time>
      </span>
      <span className="live-fields">
        {fields.length === 0 && <span>{key}</span>}
        {fields.map(({ name, text }) => (
          <span key={name}>
            <span className="live-field-name">{name}</span> {text}
          </span>
        ))}
      </span>
    </>
  )
}

function lastPositions(
  tape: EventTape,
  types: readonly string[] | undefined,
  upTo: number,
): readonly number[] {
  if (types === undefined) {
    const count = Math.max(0, Math.min(EVENT_COUNT, upTo - tape.first + 1))
    return upTo === 0 ? [] : Array.from({ length: count }, (_, nth) => upTo - nth)
  }
  return types
    .flatMap((type) => tape.positionsOf(type, { upTo, count: EVENT_COUNT }))
    .toSorted((one, other) => other - one)
    .slice(0, EVENT_COUNT)
}
