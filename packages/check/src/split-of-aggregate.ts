import {
  type Aggregate,
  type Command,
  connectionsTo,
  type ElementId,
  type Event,
  type ModelIndex,
  membersOf,
  outcomesOf,
  reactionsTo,
  targetOf,
} from '@landfall/model'
import { stateTouchedBy } from './state-touched-by.ts'

/** Events of an aggregate that hang together, and the fields of the state that they alone have to do with. */
export interface SplitPart {
  readonly events: readonly Event[]
  readonly fields: readonly string[]
}

/** How an aggregate might be split: two parts or more, each of two events or more. */
export interface AggregateSplit {
  readonly parts: readonly SplitPart[]
  /** Fields that nearly everything looks at, and that hold the parts together. */
  readonly shared: readonly string[]
}

/** A larger aggregate is not taken apart: nobody would read how. */
const EVENTS_MAX = 200
/** Fields that are taken away before it is said that no split shows. */
const SHARED_MAX = 3

/** Events that cannot be told apart: of one command, or a system's answer and what it answers to. */
interface Unit {
  readonly events: readonly Event[]
  readonly fields: ReadonlySet<string>
}

/**
 * The split that the graph suggests: events that touch the same fields of the state belong together, and so does an
 * event that touches none with what it follows from. How an instance begins is left out, as it sets everything.
 * While all hangs together, the field that most of them touch is taken away, as long as at least half of them do.
 * Undefined if no split shows. The same for the same text.
 */
export function splitOfAggregate(index: ModelIndex, aggregate: Aggregate): AggregateSplit | undefined {
  const units = unitsOf(index, aggregate)
  const follows = followersOf(index, units)
  const shared: string[] = []
  while (shared.length <= SHARED_MAX) {
    const left = units.map(({ events, fields }) => ({ events, fields: without(fields, shared) }))
    const parts = withFollowers(joinedByFields(left), follows).filter(({ events }) => events.length > 1)
    if (parts.length > 1) return { parts: parts.map(partOf), shared }
    const broadest = broadestField(left)
    if (broadest === undefined) return undefined
    shared.push(broadest)
  }
  return undefined
}

function partOf({ events, fields }: Unit): SplitPart {
  return { events, fields: [...fields] }
}

function without(fields: ReadonlySet<string>, taken: readonly string[]): ReadonlySet<string> {
  return fields.difference(new Set(taken))
}

/** The field that most units touch, if that is at least half of those that touch any; the first of several. */
function broadestField(units: readonly Unit[]): string | undefined {
  const touching = units.filter(({ fields }) => fields.size > 0)
  const counts = new Map<string, number>()
  for (const { fields } of touching) {
    for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1)
  }
  const [broadest] = [...counts].toSorted(([, left], [, right]) => right - left)
  return broadest && broadest[1] > 1 && broadest[1] * 2 >= touching.length ? broadest[0] : undefined
}

/** In the order of the text. Events that only commands which create record are in none of them. */
function unitsOf(index: ModelIndex, aggregate: Aggregate): readonly Unit[] {
  const { commands, events } = membersOf(index, aggregate)
  if (events.length > EVENTS_MAX) return []
  const deciding = commands
    .filter(({ mode }) => mode !== 'creates')
    .map((command) => ({ ids: recordedBy(index, command), fields: stateTouchedBy(index, command) }))
  const creating = commands.filter(({ mode }) => mode === 'creates')
  const decided = new Set(deciding.flatMap(({ ids }) => ids))
  const begun = new Set(creating.flatMap((command) => recordedBy(index, command))).difference(decided)
  const alone = events
    .filter(({ id }) => !begun.has(id))
    .map((event): Unit => ({ events: [event], fields: stateTouchedBy(index, event) }))
  const answered = alone.flatMap((unit) =>
    unit.events.map((event) => ({ ids: [event.id, ...answersTo(index, event)], fields: unit.fields })),
  )
  return [...deciding, ...answered].reduce(joinedBy, alone)
}

function recordedBy(index: ModelIndex, command: Command): readonly ElementId[] {
  return outcomesOf(index, command).map(({ event }) => event.id)
}

function answersTo(index: ModelIndex, event: Event): readonly ElementId[] {
  return connectionsTo(index, event, 'hears').flatMap(({ reaction }) =>
    reaction.answers.flatMap(({ event: answer }) => targetOf(index, answer, 'event')?.id ?? []),
  )
}

/** The units, with those that hold one of the events made one, which touches the fields too. */
function joinedBy(
  units: readonly Unit[],
  { ids, fields }: { readonly ids: readonly ElementId[]; readonly fields: ReadonlySet<string> },
): readonly Unit[] {
  const isTouched = ({ events }: Unit): boolean => events.some(({ id }) => ids.includes(id))
  return joinedWhere(units, isTouched, fields)
}

function joinedWhere(
  units: readonly Unit[],
  isJoined: (unit: Unit) => boolean,
  fields: ReadonlySet<string> = new Set(),
): readonly Unit[] {
  const [first, ...others] = units.filter(isJoined)
  if (!first) return units
  const joined = others.reduce(
    (all, unit) => ({ events: [...all.events, ...unit.events], fields: all.fields.union(unit.fields) }),
    { events: first.events, fields: first.fields.union(fields) },
  )
  return units.flatMap((unit) => (unit === first ? [joined] : others.includes(unit) ? [] : [unit]))
}

function joinedByFields(units: readonly Unit[]): readonly Unit[] {
  const fields = new Set(units.flatMap((unit) => [...unit.fields]))
  return [...fields].reduce<readonly Unit[]>(
    (joined, field) => joinedWhere(joined, (unit) => unit.fields.has(field)),
    units,
  )
}

/** Pairs of events of which the second follows the first, over a policy or a process and a command. */
type Follows = readonly (readonly [ElementId, ElementId])[]

function followersOf(index: ModelIndex, units: readonly Unit[]): Follows {
  return units.flatMap(({ events }) =>
    events.flatMap((event) =>
      reactionsTo(index, event).flatMap((reaction) => {
        const sends =
          reaction.kind === 'policy'
            ? reaction.policy.sends
            : reaction.kind === 'process'
              ? reaction.step.sends
              : []
        const commands = sends.flatMap(({ command }) => targetOf(index, command, 'command') ?? [])
        return commands
          .flatMap((command) => recordedBy(index, command))
          .map((follower) => [event.id, follower] as const)
      }),
    ),
  )
}

/** An event that touches nothing goes with the one that it follows from, or that follows from it. */
function withFollowers(units: readonly Unit[], follows: Follows): readonly Unit[] {
  return follows.reduce((joined, pair) => {
    const ends = joined.filter(({ events }) => events.some(({ id }) => pair.includes(id)))
    const isLoose = ends.some(({ events, fields }) => events.length === 1 && fields.size === 0)
    return isLoose ? joinedWhere(joined, (unit) => ends.includes(unit)) : joined
  }, units)
}
