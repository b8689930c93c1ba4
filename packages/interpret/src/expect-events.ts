import type { Recorded } from '@landfall/kernel'
import { formatValue } from '@landfall/kernel'
import type { Place } from '@landfall/model'
import type { StormEvent } from './message.ts'
import { type Fields, isEqual } from './values.ts'
import type { StepFailure } from './step-failure.ts'

/** An event as a step names it: fields that are not named are not compared. */
export interface Expected {
  readonly type: string
  readonly name: string
  readonly fields: Fields
}

type Happened = readonly Recorded<StormEvent>[]

/** Finds the event behind `from`; other events may come between. `position` is where the next search begins. */
export function expectEvent(
  expected: Expected,
  { events, from, place }: { readonly events: Happened; readonly from: number; readonly place: Place },
): { readonly failure?: StepFailure; readonly position: number } {
  const position = events.findIndex((recorded, index) => index >= from && matches(expected, recorded))
  if (position !== -1) return { position: position + 1 }
  return { failure: { ...whyNot(expected, events, from), place }, position: from }
}

function whyNot(expected: Expected, events: Happened, from: number): { message: string; details: string[] } {
  const wanted = `Expected ${textOf(expected.name, expected.fields)}`
  const earlier = events.findIndex((recorded, index) => index < from && matches(expected, recorded))
  if (earlier !== -1) {
    const last = events[from - 1]
    return {
      message: `${wanted} after ${last ? shortName(last) : 'the start'}, but it happened before`,
      details: sequence(events),
    }
  }
  const closest = events.filter(({ event }) => event.type === expected.type).at(-1)
  if (closest) return { message: `${wanted}, but it was different`, details: [...differences(expected.fields, closest.event.data), ...sequence(events)] }
  return { message: `${wanted}, but it did not happen`, details: sequence(events) }
}

export function expectNoEvent(
  expected: Expected,
  { events, place }: { readonly events: Happened; readonly place: Place },
): StepFailure | undefined {
  const found = events.find((recorded) => matches(expected, recorded))
  if (!found) return undefined
  return {
    message: `Expected no ${textOf(expected.name, expected.fields)}, but it happened`,
    details: [`It was ${textOf(expected.name, found.event.data)}`],
    place,
  }
}

/** Exactly these events, in this order. */
export function expectOnly(
  expected: readonly Expected[],
  { events, place }: { readonly events: Happened; readonly place: Place },
): StepFailure | undefined {
  const isSame = events.length === expected.length && expected.every((one, index) => events[index] && matches(one, events[index]))
  if (isSame) return undefined
  const names = expected.map(({ name, fields }) => textOf(name, fields)).join(', then ')
  return { message: `Expected only ${names}`, details: sequence(events), place }
}

function matches({ type, fields }: Expected, { event }: Recorded<StormEvent>): boolean {
  return event.type === type && Object.entries(fields).every(([name, value]) => isEqual(event.data[name], value))
}

/** One line per field that differs, in the words of the storm. */
export function differences(expected: Fields, got: Fields): string[] {
  return Object.entries(expected)
    .filter(([name, value]) => !isEqual(got[name], value))
    .map(([name, value]) => `${name}: expected ${formatted(value)}, got ${formatted(got[name])}`)
}

function formatted(value: unknown): string {
  return value === undefined ? 'nothing' : formatValue(value)
}

function sequence(events: Happened): string[] {
  if (events.length === 0) return ['Nothing happened']
  const shown = events.slice(-12).map((recorded) => shortName(recorded))
  const omitted = events.length > shown.length ? '… → ' : ''
  return [`What happened: ${omitted}${shown.join(' → ')}`]
}

function shortName({ event }: Recorded<StormEvent>): string {
  return event.type.split('.').at(-1) ?? event.type
}

function textOf(name: string, fields: Fields): string {
  return Object.keys(fields).length === 0 ? name : `${name} ${formatValue(fields)}`
}
