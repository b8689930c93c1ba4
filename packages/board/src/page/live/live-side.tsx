import type { ModelIndex } from '@landfall/model'
import { useState } from 'react'
import type { Story } from '../service/operations.ts'
import type { Asked } from '../service/problem.ts'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { EventsOfChosen } from './events-of-chosen.tsx'
import type { LiveService } from './live-service.ts'
import type { LiveState } from './live-state.ts'
import { StoryTree } from './story-tree.tsx'
import { TroubleList } from './trouble-list.tsx'

/** What is told beside the live wall: the story that is lit, events, and troubles. */
export function LiveSide({
  index,
  service,
  state,
  story,
  storyPosition,
  position,
  onStory,
}: {
  readonly index: ModelIndex
  readonly service: LiveService
  readonly state: LiveState
  readonly story: Asked<Story> | undefined
  /** Of the event whose story is lit. */
  readonly storyPosition: number | undefined
  /** What is looked at, by the slider. */
  readonly position: number
  readonly onStory: (position: number | undefined) => void
}) {
  const { chosen } = useSession()
  const chosenId = useOwn(chosen)[0]
  const [tab, setTab] = useState<'events' | 'troubles'>('events')
  const troubleCount = state.deadLetters.length + state.brokenPromiseCount
  return (
    <aside className="live-side" aria-label="What has happened">
      <nav aria-label="What is told">
        <button type="button" aria-pressed={tab === 'events'} onClick={() => setTab('events')}>
          What happens
        </button>
        <button
          type="button"
          className={troubleCount > 0 ? 'bad' : ''}
          aria-pressed={tab === 'troubles'}
          onClick={() => setTab('troubles')}
        >
          {troubleCount > 0 ? `⚠ Troubles (${troubleCount})` : 'Troubles'}
        </button>
      </nav>
      {storyPosition !== undefined && (
        <section className="live-lit" aria-label="The story of an event">
          <header>
            <h2>Its story</h2>
            <button type="button" onClick={() => onStory(undefined)}>
              Close
            </button>
          </header>
          <StoryTree
            index={index}
            story={story}
            chosenPosition={storyPosition}
            onEvent={(line) => chosen.set(line.type === undefined ? [] : [`event ${line.type}`])}
          />
        </section>
      )}
      {tab === 'events' ? (
        <EventsOfChosen {...{ index, service, chosenId, position, storyPosition, onStory }} />
      ) : (
        <TroubleList {...{ index, service, state, onStory }} />
      )}
    </aside>
  )
}
