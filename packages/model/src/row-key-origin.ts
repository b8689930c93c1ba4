import type { Fold, View } from './elements.ts'
import { messageFields } from './message-fields.ts'
import type { ModelIndex } from './model-index.ts'
import type { Origin } from './origin.ts'
import { originByName } from './origin-by-name.ts'
import { targetOf } from './target-of.ts'

/**
 * How a fold finds its row: an `expression` of its braces, else the `event field` of the key's name, else `none`.
 * Also `none` for a view without a key.
 */
export function rowKeyOrigin(index: ModelIndex, view: View, fold: Fold): Origin {
  const event = targetOf(index, fold.event, 'event', 'publication')
  if (!view.key || !event) return { kind: 'none' }
  const origin = originByName(view.key, fold.sets, [
    { kind: 'event field', fields: messageFields(index, event) },
  ])
  return origin ?? { kind: 'none' }
}
