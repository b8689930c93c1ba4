import type { DomainEvent, Recorded, Upcaster } from '@landfall/kernel'
import type { Event, ModelIndex, Type } from '@landfall/model'
import { elementOf, elementsOf, keyOf, messageFields, qualifiedName } from '@landfall/model'
import { type Completion, completion } from './completion.ts'
import type { defaultValues } from './default-values.ts'
import { EvaluationError } from './evaluation-error.ts'
import { formerNames } from './former-names.ts'
import { isFirst } from './is-first.ts'
import { messageType } from './message.ts'
import { type Fields, fieldOf, isFields } from './values.ts'

/**
 * Reads events that were stored under earlier names, or before fields were added. A name that another event bears today
 * is its own; of two events that have been called the same, the first counts.
 */
export function interpretUpcasters(
  index: ModelIndex,
  defaultOf: ReturnType<typeof defaultValues>,
): readonly Upcaster[] {
  const events = elementsOf(index, 'event').filter((event) => isFirst(index, event))
  const publications = elementsOf(index, 'publication').filter((each) => isFirst(index, each))
  const taken = new Set([...events, ...publications].map(messageType))
  const renamed = [...events, ...publications].flatMap((message) =>
    formerNames(index, message)
      .filter((from) => !taken.has(from) && taken.add(from))
      .map((from) => renaming(from, messageType(message))),
  )
  const complete = completion(index, defaultOf)
  return [...renamed, ...events.flatMap((event) => completing(index, event, complete) ?? [])]
}

function renaming(from: string, type: string): Upcaster {
  return { from, upcast: (event) => ({ ...event, type }) }
}

/** Undefined for an event that carries nothing. */
function completing(index: ModelIndex, event: Event, { ofMessage }: Completion): Upcaster | undefined {
  const type = messageType(event)
  const fields = messageFields(index, event)
  if (fields.length === 0) return undefined
  const complete = ofMessage(type, fields)
  const withKey = keyGiver(index, event)
  return {
    from: type,
    upcast(stored, recorded) {
      const data = dataOf(stored)
      const completed = complete(withKey(data, recorded))
      // As nothing is lacking as a rule, the event is as a rule itself.
      return completed === data ? stored : withData(stored, completed)
    },
  }
}

function withData(event: DomainEvent, data: Fields): DomainEvent & { readonly data: Fields } {
  return { ...event, data }
}

function dataOf(event: DomainEvent): Fields {
  return 'data' in event && isFields(event.data) ? event.data : {}
}

/** An event in the stream of an instance is about that instance, whatever its key was called when it was stored. */
function keyGiver(index: ModelIndex, event: Event): (data: Fields, recorded: Recorded) => Fields {
  const aggregate = elementOf(index, event.aggregate, 'aggregate')
  const key = keyOf(index, event)
  if (!aggregate || !key) return (data) => data
  const readKey = keyReader(index, key.type)
  return (data, recorded) => {
    if (fieldOf(data, key.name) !== undefined) return data
    const isOfOurs = recorded.key !== '' && recorded.aggregate === qualifiedName(aggregate)
    const value = isOfOurs ? readKey(recorded.key) : undefined
    if (value !== undefined) return { ...data, [key.name]: value }
    const message = `${messageType(event)} was stored without \`${key.name}\`, so nothing says to which ${aggregate.name} it belongs`
    throw new EvaluationError('missing', message, key.place)
  }
}

/** The value behind the text of a key; undefined where the text cannot be one of this type. See `keyText`. */
function keyReader(index: ModelIndex, type: Type): (text: string) => unknown {
  if (isText(index, type)) return (text) => text
  return (text) => {
    try {
      return JSON.parse(text)
    } catch {
      return undefined
    }
  }
}

function isText(index: ModelIndex, type: Type): boolean {
  switch (type.kind) {
    case 'basic':
      return ['Id', 'Text', 'Decimal', 'Date'].includes(type.name)
    case 'alternatives':
      return true
    case 'named':
      return elementOf(index, type.target, 'enum') !== undefined
    case 'optional':
      return isText(index, type.of)
    default:
      return false
  }
}
