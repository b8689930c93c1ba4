import {
  type Aggregate,
  type Event,
  fieldNamed,
  type ModelIndex,
  membersOf,
  originsOfState,
  reactionsTo,
  targetOf,
} from '@landfall/model'
import { constantsIn, eitherOf, missingAt, type PossibleValues, type ValuesOfName } from './constants-in.ts'
import { onceForElement } from './once-for-element.ts'
import { possibleEventValues } from './possible-event-values.ts'

/**
 * What a field of an aggregate's state may be at any time: what it begins with, and what any event of the aggregate
 * makes of it. Undefined where that may be anything, also as long as some event of the aggregate is not known.
 */
export function possibleStateValues(index: ModelIndex, aggregate: Aggregate, name: string): PossibleValues {
  const { known, isKnown } = answersAbout(index, aggregate)
  if (!isKnown) return undefined
  const answer = known.get(name) ?? { values: valuesInState(index, aggregate, name) }
  known.set(name, answer)
  return answer.values
}

/** Several commands ask about the same fields. */
const answersAbout = onceForElement((index, aggregate: Aggregate) => ({
  isKnown: membersOf(index, aggregate).events.length > 0 && !hasUnknownEvents(index, aggregate),
  known: new Map<string, { readonly values: PossibleValues }>(),
}))

function valuesInState(index: ModelIndex, aggregate: Aggregate, name: string): PossibleValues {
  const { events } = membersOf(index, aggregate)
  const asked = new Set<string>()
  return valuesOf(name)

  function valuesOf(field: string): PossibleValues {
    // On its way round a value comes back as it went out.
    if (asked.has(field)) return []
    asked.add(field)
    const { default: start, place } = fieldNamed(aggregate.state, field) ?? {}
    if (!place) return undefined
    const first = start ? constantsIn(start, () => undefined) : [missingAt({ place })]
    return eitherOf([first, ...events.map((event) => valuesAfter(event, field))])
  }

  function valuesAfter(event: Event, field: string): PossibleValues {
    const origin = originsOfState(index, event).find((each) => each.field.name === field)?.origin
    const before: ValuesOfName = (of, read) =>
      of === 'state' ? valuesOf(read) : possibleEventValues(index, { event, name: read }, valuesOf)
    if (origin?.kind === 'expression') return constantsIn(origin.expression, before)
    return origin?.kind === 'event field' ? before('message', field) : []
  }
}

/** Somebody meant an event that cannot be found, and nobody knows what it will do. */
function hasUnknownEvents(index: ModelIndex, aggregate: Aggregate): boolean {
  const { commands, events } = membersOf(index, aggregate)
  const recorded = commands.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => (clause.kind === 'arrow' ? clause.outcomes : [])),
  )
  const answered = events
    .flatMap((event) => reactionsTo(index, event))
    .flatMap((reaction) => (reaction.kind === 'system' ? reaction.reaction.answers : []))
  return [...recorded, ...answered].some(({ event }) => !targetOf(index, event, 'event'))
}
