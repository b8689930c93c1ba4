import type { Recorded } from '@landfall/kernel'
import { type Event, keyOf, type ModelIndex, messageFields, type Publication } from '@landfall/model'
import type { Sight, ValueWriter } from '../wire/write-values.ts'
import { type CloudEvent, cloudEvent } from './cloud-event.ts'
import { eventData } from './event-data.ts'

/** What has been recorded, as it is told to those who may see so much of it. */
export function toldEvent(
  { index, writer }: { readonly index: ModelIndex; readonly writer: ValueWriter },
  { element, sight }: { readonly element: Event | Publication; readonly sight: Sight },
  recorded: Recorded,
): CloudEvent {
  const { event, key } = recorded
  return cloudEvent(recorded, {
    context: element.context,
    type: event.type,
    subject: mayTellKey(index, element, sight) ? key : undefined,
    data: writer.fields(messageFields(index, element), eventData(event).data, sight),
  })
}

/** The key of an instance may itself be something about a person. */
function mayTellKey(index: ModelIndex, element: Event | Publication, sight: Sight): boolean {
  if (element.kind === 'publication') {
    return (
      sight === 'with personal' || messageFields(index, element).every(({ markers }) => markers.length === 0)
    )
  }
  const markers = keyOf(index, element)?.markers ?? []
  return !markers.includes('secret') && (sight === 'with personal' || !markers.includes('personal'))
}
