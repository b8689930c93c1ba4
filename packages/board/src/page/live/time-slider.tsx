import { useEffect, useState } from 'react'
import { momentText } from '../service/shown-value.ts'
import type { EventTape } from './event-tape.ts'
import { rateText } from './live-counts.ts'
import { playedFrom, playedOn, positionOn, STEP_MS, slidTo, type Timeline } from './timeline.ts'

/** Goes back in time over what has happened, and plays it forward. */
export function TimeSlider({
  timeline,
  tape,
  perSecond,
  onSlide,
}: {
  readonly timeline: Timeline
  readonly tape: EventTape
  /** Events of all types, just now. */
  readonly perSecond: number
  /** @param at - undefined for whatever is last. */
  readonly onSlide: (at: number | undefined) => void
}) {
  const [isPlaying, setPlaying] = useState(false)
  const position = positionOn(timeline)
  const isLive = timeline.at === undefined
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => {
      const next = playedOn(timeline)
      onSlide(next.at)
      if (next.at === undefined) setPlaying(false)
    }, STEP_MS)
    return () => clearTimeout(timer)
  }, [isPlaying, timeline, onSlide])
  const time = tape.timeAt(position)

  function play(): void {
    if (!isPlaying) onSlide(playedFrom(timeline).at)
    setPlaying(!isPlaying)
  }

  return (
    <div className="live-time">
      <button type="button" onClick={play} disabled={timeline.last <= timeline.first}>
        {isPlaying ? '⏸ Pause' : '▶ Play'}
      </button>
      <input
        type="range"
        aria-label="Back in time"
        aria-valuetext={`Event ${position} of ${timeline.last}`}
        min={timeline.first}
        max={timeline.last}
        value={position}
        onChange={({ target }) => {
          setPlaying(false)
          onSlide(slidTo(timeline, Number(target.value)).at)
        }}
      />
      <output>
        Event {position} of {timeline.last}
        {time !== undefined && `, ${momentText(time)}`}
        {isLive && perSecond > 0 && `, ${rateText(perSecond)}`}
      </output>
      <button
        type="button"
        aria-pressed={isLive}
        onClick={() => {
          setPlaying(false)
          onSlide(undefined)
        }}
      >
        {isLive ? '● Now' : 'Back to now'}
      </button>
    </div>
  )
}
