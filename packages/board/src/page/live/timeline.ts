/** Positions of a log that a slider goes over. */
export interface Timeline {
  readonly first: number
  readonly last: number
  /** What is looked at; undefined: whatever is last, as it comes. */
  readonly at: number | undefined
}

/** Between two steps of what is played. */
export const STEP_MS = 250

/** Milliseconds in which everything that is remembered has been played. */
const PLAY_MS = 20_000

/** What is looked at, within what there is. */
export function positionOn({ first, last, at }: Timeline): number {
  return at === undefined ? last : Math.min(Math.max(at, first), last)
}

/** Puts the slider somewhere; at its end it stays with what comes. */
export function slidTo(timeline: Timeline, position: number): Timeline {
  return { ...timeline, at: position >= timeline.last ? undefined : Math.max(position, timeline.first) }
}

/** One step of playing: one event at least, and however many there are it comes to its end in bounded time. */
export function playedOn(timeline: Timeline): Timeline {
  const { first, last } = timeline
  const step = Math.max(1, Math.ceil(((last - first) * STEP_MS) / PLAY_MS))
  return slidTo(timeline, positionOn(timeline) + step)
}

/** Where playing begins: what is at its end is played from its beginning. */
export function playedFrom(timeline: Timeline): Timeline {
  return positionOn(timeline) >= timeline.last ? slidTo(timeline, timeline.first) : timeline
}
