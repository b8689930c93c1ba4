import type { ElementId, ModelIndex } from '@landfall/model'
import type { EventShape } from './event-shape.ts'
import { countByElement, countText, rateText, refusedByElement } from './live-counts.ts'
import type { LiveState } from './live-state.ts'
import { troubledElements } from './troubled-elements.ts'

/** What stands on a sticky while the system runs. Plain values, so that two of them are easily told apart. */
export interface ElementBadge {
  readonly count: string
  readonly rate: string
  readonly refused: string
  /** What went wrong here, such as `2 dead letters`; empty for nothing. */
  readonly trouble: string
}

/** @param past - counts up to an earlier position; rates and troubles are those of now alone. */
export function elementBadges(
  index: ModelIndex,
  state: LiveState,
  past: ReadonlyMap<EventShape, number> | undefined,
): ReadonlyMap<ElementId, ElementBadge> {
  const counts = countByElement(index, past ?? state.counts)
  const rates = past ? new Map<ElementId, number>() : countByElement(index, state.ratesPerSecond)
  const refused = past ? new Map<ElementId, number>() : refusedByElement(index, state.commandCounts)
  const troubles = past ? new Map<ElementId, string>() : troubledElements(index, state)
  const ids = new Set([...counts.keys(), ...refused.keys(), ...troubles.keys()])
  return new Map(
    [...ids].map((id) => [
      id,
      {
        count: countText(counts.get(id) ?? 0),
        rate: rateText(rates.get(id) ?? 0),
        refused: refused.has(id) ? countText(refused.get(id) ?? 0) : '',
        trouble: troubles.get(id) ?? '',
      },
    ]),
  )
}
