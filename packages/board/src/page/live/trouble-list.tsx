import type { ModelIndex } from '@landfall/model'
import { momentText } from '../service/shown-value.ts'
import { useSession } from '../session/use-storm.ts'
import { DeadLetterCard } from './dead-letter-card.tsx'
import { refusedByElement } from './live-counts.ts'
import type { LiveService } from './live-service.ts'
import type { LiveState } from './live-state.ts'
import { shownName } from './story-lines.ts'
import { eventNamed } from './touched-elements.ts'

/** Cards of one kind that are shown. */
const SHOWN_COUNT = 50

/** What went wrong: promises that were broken, work that could not be done, and what was refused. */
export function TroubleList({
  index,
  service,
  state,
  onStory,
}: {
  readonly index: ModelIndex
  readonly service: LiveService
  readonly state: LiveState
  readonly onStory: (position: number) => void
}) {
  const { chosen } = useSession()
  const { brokenPromises, brokenPromiseCount, deadLetters } = state
  const refused = [...refusedByElement(index, state.commandCounts)]
  return (
    <section aria-label="Troubles">
      <h2>Broken promises{brokenPromiseCount > 0 && ` (${brokenPromiseCount})`}</h2>
      {brokenPromises.length === 0 && <p className="live-note">None: every promise has been kept.</p>}
      {brokenPromises.slice(0, SHOWN_COUNT).map(({ promise, says, key, foundAt, events }) => (
        <article key={`${promise} ${says} ${key} ${foundAt}`} className="live-card bad">
          <strong>⚠ {promise}</strong>
          <p>
            {says}. Not so for {key}, found {momentText(foundAt)}.
          </p>
          {events.map(({ position, event }) => (
            <button key={position} type="button" onClick={() => onStory(position)}>
              {shownName(index, eventNamed(index, event.type)?.id ?? event.type)} (event {position})
            </button>
          ))}
        </article>
      ))}
      <h2>Dead letters{deadLetters.length > 0 && ` (${deadLetters.length})`}</h2>
      {deadLetters.length === 0 && <p className="live-note">None: everything could be done.</p>}
      {deadLetters.slice(-SHOWN_COUNT).map((letter) => (
        <DeadLetterCard key={letter.id} index={index} service={service} letter={letter} onStory={onStory} />
      ))}
      <h2>Refused commands</h2>
      {refused.length === 0 && <p className="live-note">None since the system was started.</p>}
      <ul className="live-refusals">
        {refused.map(([id, count]) => (
          <li key={id}>
            <button type="button" onClick={() => chosen.set([id])}>
              {shownName(index, id)}
            </button>
            : refused {count === 1 ? 'once' : `${count} times`}
          </li>
        ))}
      </ul>
    </section>
  )
}
