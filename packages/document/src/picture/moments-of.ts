import {
  type Aggregate,
  type Command,
  causesOf,
  type Event,
  elementOf,
  elementsOf,
  type ModelIndex,
  outcomesOf,
  startingCommands,
} from '@landfall/model'

/** What happens at one place of the timeline: commands, and the events they lead to, on one aggregate or on none. */
export interface Moment {
  readonly aggregate?: Aggregate
  readonly commands: readonly Command[]
  readonly events: readonly Event[]
}

/** More commands than this that share an event hang apart. */
const COMMANDS_TOGETHER_MAX = 4

/**
 * Every command and event of a storm, each in one moment, in the order of the text. An event hangs with the first
 * command of its context that records it, else with what the same system answers in its place.
 */
export function momentsOf(index: ModelIndex): readonly Moment[] {
  const groups = commandGroups(index)
  const groupOf = new Map(groups.flatMap((group) => group.map((command) => [command, group])))
  const events = Map.groupBy(elementsOf(index, 'event'), (event) => {
    const command = recorderOf(index, event)
    return (command && groupOf.get(command)) ?? answerPlaceOf(index, event) ?? event
  })
  const withCommands = groups.map((commands) => momentOf(index, commands, events.get(commands) ?? []))
  const without = [...events].flatMap(([place, each]) =>
    Array.isArray(place) ? [] : [momentOf(index, [], each)],
  )
  return [...withCommands, ...without]
}

function momentOf(index: ModelIndex, commands: readonly Command[], events: readonly Event[]): Moment {
  const ids = [...commands, ...events].map(({ aggregate }) => aggregate)
  const aggregate = elementOf(index, ids[0], 'aggregate')
  const recorded = commands.flatMap((command) => outcomesOf(index, command).map(({ event }) => event))
  const order = new Map([...new Set(recorded)].map((event, at) => [event, at]))
  const sorted = events.toSorted((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size))
  return { ...(aggregate && { aggregate }), commands, events: sorted }
}

/** Commands with which something begins hang together where they share an event on one aggregate. */
function commandGroups(index: ModelIndex): readonly (readonly Command[])[] {
  const starting = new Set(startingCommands(index))
  const groups: Command[][] = []
  const groupOfEvent = new Map<Event, Command[]>()
  for (const command of elementsOf(index, 'command')) {
    const events = outcomesOf(index, command).map(({ event }) => event)
    const known = starting.has(command)
      ? events.map((event) => groupOfEvent.get(event)).find((group) => group && mayJoin(group, command))
      : undefined
    if (known) known.push(command)
    else groups.push([command])
    const group = known ?? groups.at(-1)
    if (!group || !starting.has(command)) continue
    for (const event of events) if (!groupOfEvent.has(event)) groupOfEvent.set(event, group)
  }
  return groups
}

function mayJoin(group: readonly Command[], command: Command): boolean {
  const isRoom = group.length < COMMANDS_TOGETHER_MAX
  return isRoom && command.aggregate !== undefined && group[0]?.aggregate === command.aggregate
}

function recorderOf(index: ModelIndex, event: Event): Command | undefined {
  const commands = causesOf(index, event).flatMap((cause) =>
    cause.kind === 'command' ? [cause.command] : [],
  )
  return commands.find(({ context, aggregate }) => context === event.context && aggregate === event.aggregate)
}

/** Answers of one system to one event hang together, those of one aggregate. */
function answerPlaceOf(index: ModelIndex, event: Event): string | undefined {
  const cause = causesOf(index, event).find(({ kind }) => kind === 'system')
  if (cause?.kind !== 'system') return undefined
  const { system, reaction } = cause
  return JSON.stringify([system.id, reaction.event.text, event.context ?? '', event.aggregate ?? ''])
}
