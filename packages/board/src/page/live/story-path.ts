import { type ElementId, elementOf, type ModelIndex } from '@landfall/model'
import type { Story, StoryCommand, StoryEvent } from '../service/operations.ts'
import { commandThatRecords, eventNamed, issuerNamed } from './touched-elements.ts'

/** A story on the wall: the stickies that it touches, and the lines between them. */
export interface StoryPath {
  readonly elements: ReadonlySet<ElementId>
  /** `pairOf` two stickies of which one led to the other. */
  readonly pairs: ReadonlySet<string>
}

/** Two stickies, whichever comes first. */
export function pairOf(one: ElementId, other: ElementId): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`
}

export function storyPath(index: ModelIndex, { begins }: Story): StoryPath {
  const elements = new Set<ElementId>()
  const pairs = new Set<string>()

  function step(from: ElementId | undefined, to: ElementId | undefined): ElementId | undefined {
    if (to === undefined) return from
    elements.add(to)
    if (from !== undefined) pairs.add(pairOf(from, to))
    return to
  }

  function walkCommand(story: StoryCommand, cause: ElementId | undefined): void {
    const { issuer, command } = elementsOfCommand(index, story)
    const from = step(step(cause, issuer), command)
    for (const event of story.events) walkEvent(event, from)
  }

  function walkEvent(
    { recorded, commands, published, questions }: StoryEvent,
    cause: ElementId | undefined,
  ): void {
    const here = step(cause, eventNamed(index, recorded.event.type)?.id)
    for (const { system } of questions) step(here, elementOf(index, `system ${system}`)?.id)
    for (const command of commands) walkCommand(command, here)
    for (const event of published) walkEvent(event, here)
  }

  for (const command of begins) walkCommand(command, undefined)
  return { elements, pairs }
}

/** Who sent a command and which it was, as far as the storm knows. */
export function elementsOfCommand(
  index: ModelIndex,
  { issuedBy = '', type, events }: StoryCommand,
): { readonly issuer: ElementId | undefined; readonly command: ElementId | undefined } {
  const reactor = issuerNamed(index, issuedBy)
  const issuer = reactor ?? elementOf(index, `system ${issuedBy}`, 'system')
  if (type !== undefined) return { issuer: issuer?.id, command: elementOf(index, `command ${type}`)?.id }
  const [first] = events
  const event = first && eventNamed(index, first.recorded.event.type)
  const isAnswer = issuer?.kind === 'system'
  const command = event?.kind === 'event' && !isAnswer ? commandThatRecords(index, event, reactor) : undefined
  return { issuer: issuer?.id, command: command?.id }
}
