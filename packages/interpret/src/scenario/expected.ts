import type { Recorded } from '@landfall/kernel'
import type { ExpectedEvent, Field, ModelIndex } from '@landfall/model'
import { messageFields, targetOf } from '@landfall/model'
import { messageType, type StormEvent } from '../message.ts'
import { type Fields, fieldOf, isEqual } from '../values.ts'
import { fieldsText, fieldText } from './value-text.ts'

/** An event as a step names it: fields that are not named are not compared. */
export interface Expected {
  readonly type: string
  /** As it is written in the step. */
  readonly name: string
  readonly values: Fields
  /** All fields that it may have. */
  readonly fields: readonly Field[]
}

/** @param values - of the step's braces. */
export function expectedOf(index: ModelIndex, { event }: ExpectedEvent, values: Fields): Expected {
  const element = targetOf(index, event, 'event', 'publication')
  if (!element) return { type: event.text, name: event.text, values, fields: [] }
  return { type: messageType(element), name: event.text, values, fields: messageFields(index, element) }
}

export function matches({ type, values }: Expected, { event }: Recorded<StormEvent>): boolean {
  return event.type === type && differingFields(values, event.data).length === 0
}

/** Names of the fields that are not as expected. */
export function differingFields(expected: Fields, got: Fields): readonly string[] {
  return Object.keys(expected).filter((name) => !isEqual(fieldOf(got, name), fieldOf(expected, name)))
}

/** `PaymentFailed { retries: 2 }`, or just its name where no fields are named. */
export function expectedText(index: ModelIndex, { name, values, fields }: Expected): string {
  return Object.keys(values).length === 0 ? name : `${name} ${valuesText(index, fields, values)}`
}

/** Fields in braces, in the order in which the step names them. */
export function valuesText(index: ModelIndex, fields: readonly Field[], values: Fields): string {
  const named = Object.keys(values).flatMap((name) => fields.filter((field) => field.name === name))
  return fieldsText(index, named, values)
}

/** Something that was there instead. */
export interface Instead {
  readonly expected: Fields
  readonly got: Fields
  readonly fields: readonly Field[]
}

/** The fields that are not as expected, as they are: `retries was 2 and reason was "expired"`. */
export function differenceText(index: ModelIndex, verb: 'is' | 'was', instead: Instead): string {
  const names = differingFields(instead.expected, instead.got)
  return listText(names.map((name) => `${name} ${verb} ${gotText(index, instead, name)}`))
}

/** The value of a field as it was. */
export function gotText(index: ModelIndex, { got, fields }: Omit<Instead, 'expected'>, name: string): string {
  const field = fields.find((known) => known.name === name)
  const value = fieldOf(got, name)
  return field ? fieldText(index, field, value) : String(value)
}

/** `a`, `a and b`, `a, b and c`. */
export function listText(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`
}
