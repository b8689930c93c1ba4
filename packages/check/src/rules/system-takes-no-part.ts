import { lacksTies } from '@landfall/model'
import { elementRule } from '../rule.ts'

/** A system that hears, answers, sends and reads nothing. */
export const systemTakesNoPart = elementRule({
  code: 'SYSTEM-1',
  about: ['system'],
  reach: 0,
  *find(system, { index }) {
    if (!lacksTies(index, system, 'a system takes part')) return
    yield {
      message: `\`${system.name}\` takes no part in anything: say which event it is told of with \`on\`, which command it sends with \`sends\`, or which view it looks at with \`reads\``,
      place: system.namePlace,
    }
  },
})
