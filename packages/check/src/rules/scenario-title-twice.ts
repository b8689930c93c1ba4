import { elementsOf } from '@landfall/model'
import type { StormRule } from '../rule.ts'

/** A title that an earlier scenario bears already, wherever in the storm. */
export const scenarioTitleTwice: StormRule = {
  code: 'SCENARIO-8',
  *find({ index }) {
    const titles = new Set<string>()
    for (const { title, id, place } of elementsOf(index, 'scenario')) {
      const wanted = title.trim()
      if (titles.has(wanted)) {
        const message = `There is a scenario called "${wanted}" already: give this one another title, so that everybody knows which one fails`
        yield { message, place, element: id }
      }
      titles.add(wanted)
    }
  },
}
