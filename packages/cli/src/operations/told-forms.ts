import type { Recorded } from '@landfall/kernel'
import type { BrokenPromise, DeadLetter, Story, StoryCommand, StoryEvent } from '@landfall/runtime'
import { jsonObject } from '../files/json-object.ts'

/** Forms in which a service tells operators what it knows: those of the runtime, as JSON. */

export function isRecorded(json: unknown): json is Recorded {
  const { event, eventId, at, causationId, key, position } = jsonObject(json) ?? {}
  const texts = [jsonObject(event)?.type, eventId, causationId, key]
  return texts.every((text) => typeof text === 'string') && [at, position].every(Number.isFinite)
}

export function isDeadLetter(json: unknown): json is DeadLetter {
  const { id, work, message, parkedAt } = jsonObject(json) ?? {}
  const texts = [id, jsonObject(work)?.kind, message]
  return texts.every((text) => typeof text === 'string') && Number.isFinite(parkedAt)
}

export function isBrokenPromise(json: unknown): json is BrokenPromise {
  const { promise, says, key, foundAt, events } = jsonObject(json) ?? {}
  return (
    [promise, says, key].every((text) => typeof text === 'string') &&
    Number.isFinite(foundAt) &&
    isListOf(events, isRecorded)
  )
}

export function isStory(json: unknown): json is Story {
  const { correlationId, begins, isCut } = jsonObject(json) ?? {}
  const isTold = typeof correlationId === 'string' && typeof isCut === 'boolean'
  return isTold && isListOf(begins, isStoryCommand)
}

function isStoryCommand(json: unknown): json is StoryCommand {
  const { commandId, events, deadLetter } = jsonObject(json) ?? {}
  return (
    typeof commandId === 'string' &&
    isListOf(events, isStoryEvent) &&
    (deadLetter === undefined || isDeadLetter(deadLetter))
  )
}

function isStoryEvent(json: unknown): json is StoryEvent {
  const { recorded, commands, published, questions, deadLetters } = jsonObject(json) ?? {}
  return (
    isRecorded(recorded) &&
    isListOf(commands, isStoryCommand) &&
    isListOf(published, isStoryEvent) &&
    isListOf(questions, (each) => typeof jsonObject(each)?.system === 'string') &&
    isListOf(deadLetters, isDeadLetter)
  )
}

/** Whether it is a list with nothing in it but items of one form. */
export function isListOf<Item>(
  json: unknown,
  isItem: ((item: unknown) => item is Item) | ((item: unknown) => boolean),
): json is readonly Item[] {
  return Array.isArray(json) && json.every((item) => isItem(item))
}
