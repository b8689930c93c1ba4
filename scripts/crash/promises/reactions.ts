import type { DefinitionIndex } from '@landfall/kernel'
import type { Journal } from './journal.ts'
import type { LeftBehind } from './left-behind.ts'
import { mayLeaveNothing } from './refusals.ts'
import type { Issued, Replay } from './replay.ts'
import type { Whereabouts } from './whereabouts.ts'

/** RUN-5, RUN-6, RUN-10: each reaction is done once, or lies on one shelf; what left nothing was refused. */
export function lostReactions(
  left: LeftBehind,
  index: DefinitionIndex,
  { replay, where }: { readonly replay: Replay; readonly where: Whereabouts },
): readonly string[] {
  return [...replay.issued.values()].flatMap((issued) => {
    const places = [...where.ofCommand(issued.id), ...where.ofReaction(issued.reactor, issued.position)]
    if (places.length === 1) return places[0] === 'timer' ? isTooEarly(left, issued) : []
    if (places.length > 1) return [`${issued.id} is in several places: ${places.join(', ')}`]
    return mayLeaveNothing(left, index, issued) ? [] : [`${issued.id} is nowhere`]
  })
}

/** RUN-10: what a sender was told to be parked is so, or somebody has done it again or discarded it. */
export function lostParked(
  left: LeftBehind,
  index: DefinitionIndex,
  { journal, where }: { readonly journal: Journal; readonly where: Whereabouts },
): readonly string[] {
  return [...journal].flatMap(([id, { command, told }]) => {
    const isParked = told.some((outcome) => outcome?.kind === 'parked')
    if (!isParked || where.ofCommand(id).length === 1) return []
    return mayLeaveNothing(left, index, { command, position: 0 }) ? [] : [`${id} was parked, and is nowhere`]
  })
}

/** Time may have gone on between an event and what reacted to it, so it may be set for a little later. */
function isTooEarly({ shelves }: LeftBehind, { id, dueAt = 0 }: Issued): readonly string[] {
  const timer = shelves.timer.find(({ value }) => value.kind === 'command' && value.issue.commandId === id)
  if (timer === undefined || timer.rank >= dueAt) return []
  return [`${id} is due at ${dueAt}, and its timer is set for ${timer.rank}`]
}

/** RUN-5, RUN-6: each process remembers what it has heard, and waits until its time if it has not ended. */
export function wrongProcesses({ shelves }: LeftBehind, { processes }: Replay): readonly string[] {
  const timeouts = new Map(
    shelves.timer.flatMap(({ rank, value }) =>
      value.kind === 'timeout' ? [[`${value.process}[${value.key}]`, rank]] : [],
    ),
  )
  const memories = new Map(shelves.process.map(({ scope, key, value }) => [`${scope}[${key}]`, value]))
  const unknown = [...memories.keys()].filter(
    (place) => !processes.some(({ process, key }) => `${process.name}[${key}]` === place),
  )
  return [
    ...unknown.map((place) => `${place} has heard nothing, and remembers something`),
    ...processes.flatMap(({ process, key, state, ended, isTimedOut, timeoutAt }) => {
      const place = `${process.name}[${key}]`
      const memory = memories.get(place)
      const isWaiting = process.timeout !== undefined && timeoutAt !== undefined && !ended && !isTimedOut
      return [
        ...(JSON.stringify([state, ended]) === JSON.stringify([memory?.state, memory?.ended])
          ? []
          : [`${place} remembers ${JSON.stringify(memory)}, and has heard ${JSON.stringify(state)}`]),
        ...(isWaiting && timeouts.get(place) !== timeoutAt ? [`${place} waits without a timer`] : []),
        ...(isTimedOut && timeouts.has(place) ? [`${place} would time out twice`] : []),
      ]
    }),
  ]
}
