import { elementsOf } from '@landfall/model'
import type { StormRule } from '../rule.ts'

/** So many events are no longer a first try. */
const EVENTS_MAX = 7

/** A storm of some size without a policy or process: probably nobody asked for them. Told once, at its first event. */
export const policiesForgotten: StormRule = {
  code: 'POLICY-4',
  *find({ index }) {
    const events = elementsOf(index, 'event')
    const [first] = events
    const isAutomatic = elementsOf(index, 'policy').length + elementsOf(index, 'process').length > 0
    if (!first || events.length <= EVENTS_MAX || isAutomatic) return
    yield {
      message: `This storm has ${events.length} events, no policy and no process: ask after each event what follows automatically, and write it down as a policy, \`when … then …\``,
      place: first.namePlace,
      element: first.id,
    }
  },
}
