import { originsTable } from '@landfall/check'
import { printExpression } from '@landfall/language'
import type { ElementId, ModelIndex } from '@landfall/model'

/** Names of the fields that nothing gives a value, though they need one, by their element. */
export function fieldsWithoutOrigin(index: ModelIndex): ReadonlyMap<ElementId, ReadonlySet<string>> {
  const rows = originsTable(index, { printExpression }).filter(
    ({ from, type }) =>
      !type.endsWith('?') && (from.length === 0 || from.some(({ origin }) => origin.kind === 'none')),
  )
  return new Map(
    [...Map.groupBy(rows, ({ element }) => element)].map(([element, some]) => [
      element,
      new Set(some.map(({ field }) => field)),
    ]),
  )
}
