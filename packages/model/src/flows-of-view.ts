import type { ElementId, Publication, View } from './elements.ts'
import { feedsOf } from './feeds-of.ts'
import type { FieldFlow } from './field-flow.ts'
import { type FieldScene, fieldsRead } from './field-scene.ts'
import { flowsOfDefaults } from './flows-of-aggregate.ts'
import { flowsOfOrigins } from './flows-of-origins.ts'
import { flowsOfUse } from './flows-of-use.ts'
import { messageFields } from './message-fields.ts'
import type { ModelIndex } from './model-index.ts'
import type { FieldOrigin } from './origin.ts'
import { originsOfRow } from './origins-of-row.ts'
import { readersOf, type ViewReader } from './readers-of.ts'
import { rowFields } from './row-fields.ts'
import { targetOf } from './target-of.ts'

/** What a view makes of its events, and who sees its rows. */
export function flowsOfView(index: ModelIndex, view: View): readonly FieldFlow[] {
  const row = { id: view.id, fields: rowFields(view) }
  const folded = feedsOf(index, view).flatMap(({ event, fold }) => {
    const scene: FieldScene = { message: { id: event.id, fields: messageFields(index, event) }, row }
    const guarded = fold.guard ? fieldsRead(scene, fold.guard) : []
    return [
      ...flowsOfOrigins(scene, originsOfRow(index, view, fold), {
        element: view.id,
        by: view.id,
        on: event.id,
      }),
      ...flowsOfUse(guarded, { kind: 'condition', by: view.id }),
    ]
  })
  const all = row.fields.map(({ name }) => ({ element: view.id, field: name }))
  const seen = readersOf(index, view).flatMap((reader) => {
    const by = onlookerOf(reader)
    return by === undefined ? [] : flowsOfUse(all, { kind: 'seen', by })
  })
  return [...flowsOfDefaults(view, view.fields), ...folded, ...seen]
}

/** Who sees whole rows; a policy or publication takes of a row only what it names. */
function onlookerOf(reader: ViewReader): ElementId | undefined {
  switch (reader.kind) {
    case 'actor':
      return reader.actor.id
    case 'screen':
      return reader.screen.id
    case 'system':
      return reader.system.id
    case 'context':
      return reader.reading.id
    case 'policy':
    case 'publication':
      return undefined
  }
}

/** What is published is said by its braces. */
export function flowsOfPublication(index: ModelIndex, publication: Publication): readonly FieldFlow[] {
  const source = targetOf(index, publication.from, 'event', 'view')
  const fields = messageFields(index, publication)
  const origins = publication.fields.flatMap(({ value }, at): FieldOrigin[] => {
    const field = fields[at]
    return field ? [{ field, origin: { kind: 'expression', expression: value } }] : []
  })
  const to = { element: publication.id, by: publication.id, on: source?.id }
  if (source?.kind === 'view')
    return flowsOfOrigins({ row: { id: source.id, fields: rowFields(source) } }, origins, to)
  const scene = source ? { message: { id: source.id, fields: messageFields(index, source) } } : {}
  return flowsOfOrigins(scene, origins, to)
}
