import type { Process, ProcessStep } from './elements.ts'
import { messageFields } from './message-fields.ts'
import type { ModelIndex } from './model-index.ts'
import type { FieldOrigin } from './origin.ts'
import { originByName } from './origin-by-name.ts'
import { targetOf } from './target-of.ts'

/**
 * What a step of a process does to what it remembers: `sets`, else the event's field of that name; it leaves the
 * others untouched. The key by which the instance is found comes first, if the process has one: it is `none` where
 * the event does not carry it.
 */
export function originsOfProcessState(
  index: ModelIndex,
  process: Process,
  step: ProcessStep,
): readonly FieldOrigin[] {
  const event = targetOf(index, step.event, 'event', 'publication')
  const places = [{ kind: 'event field' as const, fields: event ? messageFields(index, event) : [] }]
  const { key } = process
  const state = process.state.filter((field) => field.name !== key?.name)
  return [
    ...(key
      ? [{ field: key, origin: originByName(key, step.sets, places) ?? { kind: 'none' as const } }]
      : []),
    ...state.map((field) => ({
      field,
      origin: originByName(field, step.sets, places) ?? { kind: 'untouched' as const },
    })),
  ]
}
