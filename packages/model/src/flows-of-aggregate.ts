import { elementOf } from './element-of.ts'
import type { Aggregate, Event, Field, Process, View } from './elements.ts'
import type { FieldFlow } from './field-flow.ts'
import { type FieldScene, fieldsRead } from './field-scene.ts'
import { flowsOfOrigins } from './flows-of-origins.ts'
import { flowsOfUse } from './flows-of-use.ts'
import { keyOf } from './key-of.ts'
import { messageFields } from './message-fields.ts'
import type { ModelIndex } from './model-index.ts'
import type { FieldOrigin } from './origin.ts'
import { originsOfState } from './origins-of-state.ts'

export function flowsOfAggregate(aggregate: Aggregate): readonly FieldFlow[] {
  const { id, state, key } = aggregate
  const scene: FieldScene = { state: { id, fields: state }, ...(key && { key: { id, fields: [key] } }) }
  return [
    ...flowsOfDefaults(aggregate, state),
    ...aggregate.invariants.flatMap((rule) =>
      flowsOfUse(fieldsRead(scene, rule), { kind: 'condition', by: id }),
    ),
  ]
}

/** What a state or row begins with is said by its own fields. */
export function flowsOfDefaults(
  owner: Aggregate | Process | View,
  fields: readonly Field[],
): readonly FieldFlow[] {
  return fields.flatMap((field): FieldFlow[] => {
    if (!field.default) return []
    const origin = { kind: 'default' as const, expression: field.default }
    return [{ to: { element: owner.id, field: field.name }, source: { origin, reads: [], by: owner.id } }]
  })
}

export function flowsOfEvent(index: ModelIndex, event: Event): readonly FieldFlow[] {
  const aggregate = elementOf(index, event.aggregate, 'aggregate')
  if (!aggregate) return []
  const { id } = event
  const scene: FieldScene = {
    message: { id, fields: messageFields(index, event) },
    state: { id: aggregate.id, fields: aggregate.state },
  }
  const key = keyOf(index, event)
  const found: readonly FieldOrigin[] = key
    ? [{ field: key, origin: { kind: 'event field', field: key } }]
    : []
  return flowsOfOrigins(scene, [...found, ...originsOfState(index, event)], { element: aggregate.id, by: id })
}
