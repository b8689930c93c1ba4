import type { Field, Fold, View } from './elements.ts'
import { messageFields } from './message-fields.ts'
import type { ModelIndex } from './model-index.ts'
import type { FieldOrigin, Origin } from './origin.ts'
import { type OriginPlace, originByName } from './origin-by-name.ts'
import { rowKeyOrigin } from './row-key-origin.ts'
import { targetOf } from './target-of.ts'

/**
 * Where a fold takes each field of its row from: its braces, else the event's field of that name; it leaves the
 * others untouched. The view's key comes first, if it has one. A fold that removes gives the key only.
 */
export function originsOfRow(index: ModelIndex, view: View, fold: Fold): readonly FieldOrigin[] {
  const event = targetOf(index, fold.event, 'event', 'publication')
  const places: readonly OriginPlace[] = [
    { kind: 'event field', fields: event ? messageFields(index, event) : [] },
  ]
  const keyed = view.key ? [{ field: view.key, origin: rowKeyOrigin(index, view, fold) }] : []
  if (fold.remove) return keyed
  const others = view.fields.filter((field) => field.name !== view.key?.name)
  return [...keyed, ...others.map((field) => ({ field, origin: originIn(field, fold, places) }))]
}

function originIn(field: Field, fold: Fold, places: readonly OriginPlace[]): Origin {
  return originByName(field, fold.sets, places) ?? { kind: 'untouched' }
}
