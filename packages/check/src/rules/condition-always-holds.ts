import { conditionText } from '../conditions/condition-text.ts'
import { droppingRequires } from '../conditions/dropping-requires.ts'
import { isForWantOfEvents } from '../conditions/is-for-want-of-events.ts'
import type { Judged } from '../conditions/judged.ts'
import { judgedConditions } from '../conditions/judged-conditions.ts'
import { whySo } from '../conditions/why-so.ts'
import { elementRule } from '../rule.ts'

/** RULE-2. An `always` that always holds is a promise kept, and no finding. */
export const conditionAlwaysHolds = elementRule({
  code: 'RULE-2',
  about: ['command', 'policy', 'process', 'view'],
  reach: 3,
  find: (element, { index }) =>
    judgedConditions(index, element)
      .filter(({ verdict }) => verdict === 'always')
      .map((judged) => {
        const isRequires =
          element.kind === 'command' && judged.role === 'requires' && !isForWantOfEvents(judged)
        const fix = isRequires ? droppingRequires(index, element, judged.requirement) : undefined
        return {
          message: `${conditionText(judged.condition)} always holds: ${whySo(judged)}, so it ${consequence(judged)}. ${advice(judged)}`,
          place: judged.condition.place,
          ...(fix && { fix }),
        }
      }),
})

function advice(judged: Judged): string {
  return isForWantOfEvents(judged)
    ? 'Let an event give it another value, or remove the condition'
    : 'Remove it, or correct it'
}

function consequence({ role }: Judged): string {
  return role === 'requires' ? 'refuses nothing' : 'keeps nothing out'
}
