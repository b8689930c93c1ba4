import { type ModelIndex, messageFields, type Reference, targetOf } from '@landfall/model'
import type { FieldOwner } from './known.ts'
import { possibleEventValues } from './possible-event-values.ts'

/** The event or publication that a view or process listens to, as the owner of fields; none where it is not known. */
export function heardMessage(index: ModelIndex, reference: Reference): readonly FieldOwner[] {
  const event = targetOf(index, reference, 'event', 'publication')
  if (!event) return []
  return [
    {
      of: 'message',
      owner: event,
      fields: messageFields(index, event),
      isComplete: false,
      valuesOf: (name) => possibleEventValues(index, { event, name }),
    },
  ]
}
