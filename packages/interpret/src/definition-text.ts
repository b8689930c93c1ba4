import type { Event, FieldOrigin, ModelIndex, Publication } from '@landfall/model'
import { elementOf, messageFields } from '@landfall/model'
import { formerNames } from './former-names.ts'
import { messageType } from './message.ts'
import { isFields } from './values.ts'

/** Raised with every change by which the same storm is folded or watched otherwise than before. */
const MEANING = 1

/** What is there for people, and what says where something stands: nothing that runs depends on it. */
const NOT_RUN: ReadonlySet<string> = new Set(['place', 'namePlace', 'description', 'label', 'was', 'markers'])

/**
 * What something is made of as a text, and behind it the functions, enums and value types that it mentions. It stays
 * the same however the storm is written down, and whatever else is in it.
 *
 * @param parts - parts of a model: plain data.
 */
export function definitionText(index: ModelIndex, parts: unknown): string {
  const mentioned = new Set<string>()
  const written = [MEANING, withoutPlaces(parts, mentioned)]
  // What is mentioned mentions more, so the set grows while it is gone through.
  for (const id of mentioned) {
    const element = elementOf(index, id, 'function', 'enum', 'value')
    if (element) written.push(withoutPlaces(element, mentioned))
  }
  return JSON.stringify(written)
}

/** How an event is read from the log. */
export function heardEvent(index: ModelIndex, event: Event | Publication): object {
  return {
    type: messageType(event),
    earlierTypes: formerNames(index, event),
    // What was stored before a field was there is read by its default.
    stored: event.kind === 'event' ? messageFields(index, event) : [],
  }
}

/** What an event does where it is folded: how it is read, and from where each field gets its value. */
export function foldedEvent(
  index: ModelIndex,
  event: Event | Publication,
  origins: readonly FieldOrigin[],
): object {
  return {
    ...heardEvent(index, event),
    sets: origins.map(({ field, origin }) => [field.name, 'expression' in origin ? origin : origin.kind]),
  }
}

function withoutPlaces(value: unknown, mentioned: Set<string>): unknown {
  const within = (part: unknown): unknown => withoutPlaces(part, mentioned)
  if (Array.isArray(value)) return value.map(within)
  if (!isFields(value)) return value
  const { kind, target, fields } = value
  if (typeof target === 'string') mentioned.add(target)
  // A mention of a type is written with or without its context; both mean the same.
  if (kind === 'named' && target !== undefined) return { kind, target }
  // Here people have chosen the names, so none of them is left out.
  if (kind === 'record' && isFields(fields))
    return { kind, fields: Object.entries(fields).map(([name, type]) => [name, within(type)]) }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !NOT_RUN.has(name))
      .map(([name, part]) => [name, within(part)]),
  )
}
