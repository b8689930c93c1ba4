import {
  type Command,
  connectionsFrom,
  connectionsTo,
  type Element,
  type ElementId,
  type ModelIndex,
  type Policy,
  type Process,
  type System,
} from '@landfall/model'

/** What acts by itself. */
export type Gear = Policy | Process | System

export function isGear(element: Element): element is Gear {
  return element.kind === 'policy' || element.kind === 'process' || element.kind === 'system'
}

/** The first that sends a command, if it does nothing else: the two are one step of the story. */
export function gearOfCommand(index: ModelIndex, command: Command): Gear | undefined {
  const first = connectionsTo(index, command, 'sends', 'may send')[0]?.source
  return first && commandsOf(first).size === 1 && !answers(first) ? first : undefined
}

/** Ids of the commands that it may send. */
function commandsOf(gear: Gear): ReadonlySet<ElementId> {
  const sent = connectionsFrom(gear).flatMap(({ kind, reference }) =>
    (kind === 'sends' || kind === 'may send') && reference.target !== undefined ? [reference.target] : [],
  )
  return new Set(sent)
}

function answers(gear: Gear): boolean {
  return connectionsFrom(gear).some(({ kind }) => kind === 'answers')
}
