import { type Field, keyOf, type Message, type ModelIndex, messageFields, typeText } from '@landfall/model'

/**
 * The field by which all of these events could find one row or one run: the key of an aggregate that each of them
 * carries, else an Id that each of them carries. Undefined if there is none, or no event.
 */
export function sharedKey(index: ModelIndex, events: readonly Message[]): Field | undefined {
  const [first = [], ...others] = events.map((event) => messageFields(index, event))
  const shared = first.filter((field) => others.every((fields) => fields.some((each) => isSame(each, field))))
  const keys = events.flatMap((event) => (event.kind === 'publication' ? [] : (keyOf(index, event) ?? [])))
  return shared.find((field) => keys.some((key) => isSame(key, field))) ?? shared.find(isId)
}

function isSame(left: Field, right: Field): boolean {
  return left.name === right.name && typeText(left.type) === typeText(right.type)
}

function isId({ type }: Field): boolean {
  return type.kind === 'basic' && type.name === 'Id'
}
