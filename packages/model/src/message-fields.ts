import type { Command, Event, Field, Marker, Publication } from './elements.ts'
import type { Assignment } from './expression.ts'
import { expressionReads } from './expression-reads.ts'
import { fieldNamed } from './field-named.ts'
import { keyOf } from './key-of.ts'
import type { ModelIndex } from './model-index.ts'
import { rowFields } from './row-fields.ts'
import { targetOf } from './target-of.ts'

/** What carries fields from one element to another. */
export type Message = Command | Event | Publication

/**
 * The fields that a message carries: for a command or event its own, in front of them the key of its aggregate
 * unless it declares one of that name; for a publication those of its braces, which take type and markers from
 * their expressions. `at`, `eventId` and the others that every event has are not among them.
 */
export function messageFields(index: ModelIndex, message: Message): readonly Field[] {
  if (message.kind === 'publication') return publishedFields(index, message)
  const key = keyOf(index, message)
  return !key || fieldNamed(message.fields, key.name) ? message.fields : [key, ...message.fields]
}

function publishedFields(index: ModelIndex, publication: Publication): readonly Field[] {
  const source = targetOf(index, publication.from, 'event', 'view')
  const known =
    source === undefined ? [] : source.kind === 'view' ? rowFields(source) : messageFields(index, source)
  return publication.fields.map((assignment) => ({
    name: assignment.name,
    type: assignment.value.type,
    markers: markersOf(assignment, known),
    place: assignment.place,
  }))
}

/** What is made from a person's data is a person's data: the markers of all fields that an expression reads. */
function markersOf({ value }: Assignment, known: readonly Field[]): readonly Marker[] {
  const markers = expressionReads(value).flatMap((read) => {
    if (read.kind === 'whole') return known.flatMap((field) => field.markers)
    return read.kind === 'field' ? (fieldNamed(known, read.name)?.markers ?? []) : []
  })
  return [...new Set(markers)]
}
