import { elementsOf, feedsOf } from '@landfall/model'
import type { StormRule } from '../rule.ts'
import { scenarioCoverage } from '../scenarios/scenario-coverage.ts'

/**
 * A line of a view whose event is in no scenario that looks at the view: by a step, or because a policy or publication
 * goes by its rows. One finding for a view that none looks at. Silent of a storm without scenarios.
 */
export const viewLineWithoutScenario: StormRule = {
  code: 'SCENARIO-6',
  *find({ index }) {
    const { played, scenarioCount } = scenarioCoverage(index)
    if (scenarioCount === 0) return
    for (const view of elementsOf(index, 'view')) {
      const feeds = feedsOf(index, view)
      if (!view.key || feeds.length === 0) continue
      const step = `\`then ${view.name}[…] { … }\``
      if (!played.has(view)) {
        const message = `No scenario looks at \`${view.name}\`: add ${step} where its rows should have changed`
        yield { message, place: view.namePlace, element: view.id }
        continue
      }
      for (const { event, fold } of feeds) {
        if (played.has(fold)) continue
        const below = fold.remove ? `\`then ${view.name}[…] is absent\`` : step
        const message = `No scenario shows what \`${event.name}\` does to \`${view.name}\`: write one in which it happens, with ${below} below it`
        yield { message, place: fold.event.place, element: view.id }
      }
    }
  },
}
