import {
  causesOf,
  type Event,
  type EventCause,
  type ModelIndex,
  messageFields,
  type Publication,
} from '@landfall/model'
import type { Comparison } from './comparison.ts'
import { conditionsOf } from './conditions-of.ts'
import { type Location, locationText, MESSAGE } from './location.ts'
import { carried, type Source, shifted, UNKNOWN } from './source.ts'
import { sourceOn } from './source-on.ts'
import type { Step } from './step.ts'

/**
 * What is always so about the fields of an event, because every command that records it requires it of the fields that
 * it copies into it. Empty for an event that something else than commands brings.
 */
export function knownOfEvent(index: ModelIndex, event: Event | Publication): readonly Comparison[] {
  if (event.kind === 'publication') return []
  const [first, ...others] = causesOf(index, event).map((cause) => requiredFor(index, event, cause))
  const inAll = others.map((comparisons) => new Set(comparisons.map((each) => JSON.stringify(each))))
  return (first ?? []).filter((each) => inAll.every((texts) => texts.has(JSON.stringify(each))))
}

function requiredFor(index: ModelIndex, event: Event, cause: EventCause): readonly Comparison[] {
  if (cause.kind === 'system') return []
  const { command, arrow, outcome } = cause
  const step: Step = { kind: 'records', from: command, to: event, arrow, outcome }
  const copies = copiesInto(index, step, event)
  return conditionsOf(step).map(({ left, operator, right }) => ({
    left: copied(left, copies),
    operator,
    right: copied(right, copies),
  }))
}

/** The event's fields by what they are copies of. */
function copiesInto(index: ModelIndex, step: Step, event: Event): ReadonlyMap<string, Location> {
  const copies = new Map<string, Location>()
  for (const { name } of messageFields(index, event)) {
    const location = { holder: MESSAGE, field: name }
    const source = sourceOn(index, step, location)
    if (source.kind === 'moved' && source.by === 0) copies.set(locationText(source.from), location)
  }
  return copies
}

function copied(source: Source, copies: ReadonlyMap<string, Location>): Source {
  if (source.kind !== 'moved') return source
  const copy = copies.get(locationText(source.from))
  return copy ? shifted(carried(copy), source.by) : UNKNOWN
}
