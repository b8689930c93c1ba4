import { elementsOf } from '@landfall/model'
import type { StormRule } from '../rule.ts'

/** A timeline of more events wants to be told in parts. */
const EVENTS_MAX = 15

/** A long timeline on which no event is pivotal. Told once, at its first event. */
export const timelineWithoutTurningPoint: StormRule = {
  code: 'TIMELINE-1',
  *find({ index }) {
    const events = elementsOf(index, 'event')
    const [first] = events
    if (!first || events.length <= EVENTS_MAX || events.some(({ pivotal }) => pivotal)) return
    yield {
      message: `This storm has ${events.length} events and no turning point: write \`pivotal\` before the few events after which the story goes on differently`,
      place: first.namePlace,
      element: first.id,
    }
  },
}
