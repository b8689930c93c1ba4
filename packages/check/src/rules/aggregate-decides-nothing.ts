import { lacksTies } from '@landfall/model'
import { elementRule } from '../rule.ts'

/** An aggregate in whose frame stands neither a command nor an event. */
export const aggregateDecidesNothing = elementRule({
  code: 'AGGREGATE-2',
  about: ['aggregate'],
  reach: 1,
  *find(aggregate, { index }) {
    if (!lacksTies(index, aggregate, 'an aggregate decides')) return
    yield {
      message: `\`${aggregate.name}\` has neither commands nor events, so it decides nothing: move into its frame what is done with it and what happens to it`,
      place: aggregate.namePlace,
    }
  },
})
