import { useEffect, useMemo, useState } from 'react'
import { problemText } from '../service/problem.ts'
import { ownStore } from '../session/own-store.ts'
import { useStorm } from '../session/use-storm.ts'
import { elementBadges } from './element-badge.ts'
import { LiveSide } from './live-side.tsx'
import { LiveWall } from './live-wall.tsx'
import { storyPath } from './story-path.ts'
import { TimeSlider } from './time-slider.tsx'
import { positionOn, type Timeline } from './timeline.ts'
import { type Badges, BadgesContext } from './use-badge.ts'
import { useLive, useStory } from './use-live.ts'
import { WithSystem } from './with-system.tsx'
import './live.css'

/** The running system, on the wall of the storm that it runs. */
export function LiveLens() {
  return (
    <section className="live" aria-label="The running system">
      <WithSystem>
        <RunningWall />
      </WithSystem>
    </section>
  )
}

function RunningWall() {
  const { index } = useStorm()
  const { service, state } = useLive()
  const [at, slide] = useState<number>()
  const [storyPosition, setStoryPosition] = useState<number>()
  const [badges] = useState(() => ownStore<Badges>(new Map()))
  const story = useStory(service, storyPosition)
  const path = useMemo(() => (story?.ok ? storyPath(index, story.value) : undefined), [story, index])
  const { first, last } = state
  const timeline = useMemo((): Timeline => ({ first, last, at }), [first, last, at])
  useEffect(() => {
    badges.set(elementBadges(index, state, at === undefined ? undefined : service.tape.countsUpTo(at)))
  }, [badges, index, state, at, service])

  return (
    <div className="live-parts">
      <div className="live-main">
        {state.problem && (
          <p className="live-problem" role="status">
            {problemText(state.problem)}
          </p>
        )}
        <BadgesContext value={badges}>
          <LiveWall path={path} />
        </BadgesContext>
        <TimeSlider
          timeline={timeline}
          tape={service.tape}
          perSecond={state.ratesPerSecond.values().reduce((sum, rate) => sum + rate, 0)}
          onSlide={slide}
        />
      </div>
      <LiveSide
        {...{ index, service, state, story, storyPosition }}
        position={positionOn(timeline)}
        onStory={setStoryPosition}
      />
    </div>
  )
}
