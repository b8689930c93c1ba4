import type { Process, ProcessStep } from './elements.ts'
import { messageFields } from './message-fields.ts'
import type { ModelIndex } from './model-index.ts'
import type { FieldOrigin } from './origin.ts'
import { type OriginPlace, originByName } from './origin-by-name.ts'
import { targetOf } from './target-of.ts'

/**
 * What a step of a process does to what it remembers: `sets`, else the event's field of that name; it leaves the
 * others untouched. The key by which the instance is found comes first, if the process has one: the event's field
 * of that name, or `none` where the event does not carry it.
 */
export function originsOfProcessState(
  index: ModelIndex,
  process: Process,
  step: ProcessStep,
): readonly FieldOrigin[] {
  const event = targetOf(index, step.event, 'event', 'publication')
  const places: readonly OriginPlace[] = [
    { kind: 'event field', fields: event ? messageFields(index, event) : [] },
  ]
  const { key, state } = process
  const keyed: readonly FieldOrigin[] = key
    ? [{ field: key, origin: originByName(key, [], places) ?? { kind: 'none' } }]
    : []
  const remembered = state
    .filter((field) => field.name !== key?.name)
    .map((field): FieldOrigin => {
      return { field, origin: originByName(field, step.sets, places) ?? { kind: 'untouched' } }
    })
  return [...keyed, ...remembered]
}
