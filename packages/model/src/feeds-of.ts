import type { Event, Fold, Publication, View } from './elements.ts'
import type { ModelIndex } from './model-index.ts'
import { targetOf } from './target-of.ts'

/** What a view does with an event. */
export interface Feed {
  readonly event: Event | Publication
  readonly fold: Fold
}

/** The events that feed a view, in the order of its text; folds whose event is not known are left out. */
export function feedsOf(index: ModelIndex, view: View): readonly Feed[] {
  return view.folds.flatMap((fold) => {
    const event = targetOf(index, fold.event, 'event', 'publication')
    return event ? [{ event, fold }] : []
  })
}
