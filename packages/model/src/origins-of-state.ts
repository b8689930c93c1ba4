import { elementOf } from './element-of.ts'
import type { Event } from './elements.ts'
import { messageFields } from './message-fields.ts'
import type { ModelIndex } from './model-index.ts'
import type { FieldOrigin } from './origin.ts'
import { originByName } from './origin-by-name.ts'

/**
 * What an event does to each field of its aggregate's state: `sets`, else the event's field of that name; it leaves
 * the others untouched. Empty for an event outside aggregates.
 */
export function originsOfState(index: ModelIndex, event: Event): readonly FieldOrigin[] {
  const aggregate = elementOf(index, event.aggregate, 'aggregate')
  const fields = messageFields(index, event)
  return (aggregate?.state ?? []).map((field) => ({
    field,
    origin: originByName(field, event.sets, [{ kind: 'event field', fields }]) ?? { kind: 'untouched' },
  }))
}
