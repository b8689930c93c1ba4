import type { ModelIndex, Reference } from '@landfall/model'
import { elementOf } from '@landfall/model'
import { messageType } from './message.ts'

/** The type of the event or publication that a mention means; undefined if nothing is known of that name. */
export function listenedTo(index: ModelIndex, reference: Reference): string | undefined {
  const event = elementOf(index, reference.target, 'event', 'publication')
  return event && messageType(event)
}
