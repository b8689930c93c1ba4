import {
  answersOf,
  type Command,
  causesOf,
  type ElementId,
  type Event,
  elementOf,
  elementsOf,
  type ModelIndex,
  type Policy,
  type Process,
  type Publication,
  qualifiedName,
  type System,
  sendingsOfPolicy,
  sendingsOfProcess,
  targetOf,
} from '@landfall/model'
import type { EventShape } from './event-shape.ts'

/** Stickies that an event of a shape speaks of, each with how it has come to be there. Nothing for what the storm does not know. */
export function touchedElements(index: ModelIndex, shape: EventShape): readonly ElementId[] {
  const event = eventNamed(index, shape.type)
  if (!event) return []
  if (event.kind === 'publication') return [event.id]
  const system = shape.answers === undefined ? undefined : systemThatAnswers(index, event, shape.answers)
  if (system) return [system.id, event.id]
  const by = shape.by === undefined ? undefined : issuerNamed(index, shape.by)
  const command = commandThatRecords(index, event, by)
  const reached = shape.beginsCommand ? [by, command] : []
  return [...reached.flatMap((element) => element?.id ?? []), event.id]
}

export function eventNamed(index: ModelIndex, type: string): Event | Publication | undefined {
  return elementOf(index, `event ${type}`, 'event') ?? elementOf(index, `publication ${type}`, 'publication')
}

export function issuerNamed(index: ModelIndex, name: string): Policy | Process | undefined {
  return elementOf(index, `policy ${name}`, 'policy') ?? elementOf(index, `process ${name}`, 'process')
}

/**
 * The command that has recorded an event, as far as the storm says: of those that may, the one that whoever reacted sends.
 * Undefined where it could be several.
 */
export function commandThatRecords(
  index: ModelIndex,
  event: Event,
  by: Policy | Process | undefined,
): Command | undefined {
  const recording = causesOf(index, event).flatMap((cause) =>
    cause.kind === 'command' ? [cause.command] : [],
  )
  const possible = new Set(by ? recording.filter((command) => sendsOf(index, by).has(command)) : recording)
  const [only, other] = possible
  return other ? undefined : only
}

/** The system that has answered an event with another. */
function systemThatAnswers(index: ModelIndex, event: Event, askedType: string): System | undefined {
  return elementsOf(index, 'system').find((system) =>
    answersOf(index, system).some(
      (outcome) => outcome.event === event && outcome.trigger && qualifiedName(outcome.trigger) === askedType,
    ),
  )
}

function sendsOf(index: ModelIndex, by: Policy | Process): ReadonlySet<Command> {
  const sendings = by.kind === 'policy' ? sendingsOfPolicy(by) : sendingsOfProcess(by)
  return new Set(sendings.flatMap(({ send }) => targetOf(index, send.command, 'command') ?? []))
}
