import { type Event, elementsOf, type Publication } from '@landfall/model'
import { type EventNameProblem, problemOfEventName } from '../names/event-name.ts'
import type { EventReading } from '../names/judge-event-name.ts'
import { keptByContext } from '../names/kept-by-context.ts'
import { renameFix } from '../names/rename-fix.ts'
import { teamWords } from '../names/team-words.ts'
import type { CheckedStorm, Problem, StormRule } from '../rule.ts'

/** An event or a publication whose name is not in the past tense. */
export const eventNotInPastTense: StormRule = {
  code: 'EVENT-1',
  *find(storm) {
    const team = teamWords(storm.settings)
    if (!team) return
    const events = [...elementsOf(storm.index, 'event'), ...elementsOf(storm.index, 'publication')]
    for (const { event, problem } of misnamed(events).flat())
      if (!team.hasPastTense(event.name)) yield told(storm, event, problem)
  },
}

const misnamed = keptByContext((events: readonly (Event | Publication)[]) =>
  events.flatMap((event) => {
    const problem = problemOfEventName(event.name)
    return problem ? [{ event, problem }] : []
  }),
)

const READINGS: Readonly<Record<EventReading, string>> = {
  'to do': 'reads as something to do',
  'going on': 'says that something is going on',
  happens: 'says that something happens, not that it has happened',
  'is so': 'says how things are',
  'to come': 'speaks of what is still to come, or can or must be',
  thing: 'names a thing',
}

function told(
  { index }: CheckedStorm,
  event: Event | Publication,
  { reading, suggestion }: EventNameProblem,
): Problem {
  // What should happen has not: calling it so would say something else.
  const isFixable = suggestion !== undefined && reading !== 'to come'
  const fix = isFixable ? renameFix(index, event, suggestion) : undefined
  const wanted = suggestion === undefined ? ', such as `OrderPlaced`' : `: \`${suggestion}\``
  return {
    message: `\`${event.name}\` ${READINGS[reading]}. An event says what has happened${wanted}`,
    place: event.namePlace,
    element: event.id,
    ...(fix && { fix }),
  }
}
