import { connectionsFrom, type ElementId } from '@landfall/model'
import { isGear } from './gears.ts'
import type { SliceDraft } from './slice-draft.ts'

/** For each slice, in its own order, those that something in it leads to. */
export function sliceLinks(slices: readonly SliceDraft[]): ReadonlyMap<SliceDraft, readonly SliceDraft[]> {
  const holding = new Map<ElementId, SliceDraft[]>()
  for (const slice of slices) {
    for (const { element } of slice.members) {
      const known = holding.get(element.id)
      if (known) known.push(slice)
      else holding.set(element.id, [slice])
    }
  }
  const links = new Map(slices.map((slice) => [slice, new Set<SliceDraft>()]))
  for (const slice of slices) {
    for (const { cause, effect } of causesIn(slice)) {
      const effects = effect === undefined ? [slice] : (holding.get(effect) ?? [])
      const causes = cause === undefined ? [slice] : (holding.get(cause) ?? [])
      for (const from of causes) for (const to of effects) if (from !== to) links.get(from)?.add(to)
    }
  }
  return new Map([...links].map(([slice, next]) => [slice, [...next]]))
}

/** Of what comes before or after a slice; the end that is not said is the slice itself. */
interface SliceCause {
  readonly cause?: ElementId
  readonly effect?: ElementId
}

/** What gears hear, read and send, and what feeds views. What people do of their own accord is no cause: a story goes on. */
function causesIn({ members }: SliceDraft): readonly SliceCause[] {
  return members.flatMap(({ element }) => {
    if (element.kind !== 'view' && !isGear(element)) return []
    return connectionsFrom(element).flatMap(({ kind, reference: { target } }): readonly SliceCause[] => {
      if (target === undefined) return []
      switch (kind) {
        case 'folds':
        case 'hears':
        case 'reacts to':
        case 'goes through':
        case 'handles':
        case 'ends on':
        case 'reads':
          return [{ cause: target }]
        case 'sends':
        case 'may send':
          return [{ effect: target }]
        default:
          return []
      }
    })
  })
}
