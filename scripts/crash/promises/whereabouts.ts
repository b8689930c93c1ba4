import type { ParkedWork } from '@landfall/runtime'
import type { LeftBehind } from './left-behind.ts'

/** Where commands and questions are that have not been done, or have been given up by somebody. */
export interface Whereabouts {
  /** Places in which a command is, such as `timer`; `done` where its events are in the log. */
  ofCommand(id: string): readonly string[]
  /** Places in which a reaction to an event is that could not be worked out. */
  ofReaction(reactor: string, position: number): readonly string[]
  ofCall(system: string, position: number): readonly string[]
}

export function whereabouts({ byCause, shelves }: LeftBehind): Whereabouts {
  const places = new Map<string, string[]>()
  function add(what: string, place: string): void {
    const known = places.get(what)
    if (known) known.push(place)
    else places.set(what, [place])
  }
  for (const id of byCause.keys()) add(`command ${id}`, 'done')
  for (const { key, value } of shelves.waiting) {
    add(`command ${value.commandId}`, 'waiting')
    if (key !== value.commandId) add(`command ${value.commandId}`, `waiting as ${key}`)
  }
  for (const { value } of shelves.timer)
    if (value.kind === 'command') add(`command ${value.issue.commandId}`, 'timer')
  for (const { scope, value } of shelves.call) add(`call ${scope} ${value.position}`, 'call')
  for (const { value } of shelves.parked) add(whatOf(value.work), 'parked')
  for (const { value } of shelves.discarded) add(whatOf(value.work), 'discarded')
  return {
    ofCommand: (id) => places.get(`command ${id}`) ?? [],
    ofReaction: (reactor, position) => places.get(`reaction ${reactor} ${position}`) ?? [],
    ofCall: (system, position) => places.get(`call ${system} ${position}`) ?? [],
  }
}

function whatOf(work: ParkedWork): string {
  switch (work.kind) {
    case 'command':
      return `command ${work.issue.commandId}`
    case 'reaction':
      return `reaction ${work.reactor} ${work.position}`
    case 'call':
      return `call ${work.system} ${work.position}`
    default:
      return `${work.kind} ${JSON.stringify(work)}`
  }
}
