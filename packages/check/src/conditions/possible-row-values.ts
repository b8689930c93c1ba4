import { type Fold, fieldNamed, type ModelIndex, originsOfRow, targetOf, type View } from '@landfall/model'
import { constantsIn, eitherOf, missingAt, type PossibleValues } from './constants-in.ts'
import { possibleEventValues } from './possible-event-values.ts'

/** What a field of a view's rows may be at any time. Undefined where that may be anything. */
export function possibleRowValues(index: ModelIndex, view: View, name: string): PossibleValues {
  if (name === view.key?.name || view.folds.length === 0) return undefined
  const asked = new Set<string>()
  return valuesOf(name)

  function valuesOf(column: string): PossibleValues {
    if (asked.has(column)) return []
    asked.add(column)
    const field = fieldNamed(view.fields, column)
    if (!field) return undefined
    // A row begins with an event that gives every field which has to be there.
    const absent = field.type.kind === 'optional' ? [missingAt(field)] : []
    const first = field.default ? constantsIn(field.default, () => undefined) : absent
    return eitherOf([first, ...view.folds.map((fold) => valuesAfter(fold, column))])
  }

  function valuesAfter(fold: Fold, column: string): PossibleValues {
    const event = targetOf(index, fold.event, 'event', 'publication')
    if (!event) return undefined
    if (fold.remove) return []
    const origin = originsOfRow(index, view, fold).find((each) => each.field.name === column)?.origin
    if (origin?.kind === 'expression') {
      return constantsIn(origin.expression, (of, read) =>
        of === 'row' ? valuesOf(read) : possibleEventValues(index, { event, name: read }),
      )
    }
    return origin?.kind === 'event field' ? possibleEventValues(index, { event, name: column }) : []
  }
}
