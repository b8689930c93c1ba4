import type { Element } from '@landfall/model'
import { conditionText } from '../conditions/condition-text.ts'
import { isForWantOfEvents } from '../conditions/is-for-want-of-events.ts'
import type { Judged } from '../conditions/judged.ts'
import { judgedConditions } from '../conditions/judged-conditions.ts'
import { whySo } from '../conditions/why-so.ts'
import { elementRule } from '../rule.ts'

/** RULE-1. An arrow whose guard contradicts a `requires` is never taken, which is said by that rule. */
export const conditionNeverHolds = elementRule({
  code: 'RULE-1',
  about: ['command', 'policy', 'process', 'view', 'aggregate'],
  reach: 3,
  find: (element, { index }) =>
    judgedConditions(index, element)
      .filter((judged) => judged.verdict === 'never' && !contradictsRequires(judged))
      .map((judged) => ({
        message: `${conditionText(judged.condition)} never holds: ${whySo(judged)}, so ${consequence(judged, element.name)}. ${advice(judged)}`,
        place: judged.condition.place,
      })),
})

export function contradictsRequires({ role, because }: Judged): boolean {
  return role === 'arrow' && because.some(({ kind }) => kind === 'condition')
}

function consequence({ role }: Judged, name: Element['id']): string {
  switch (role) {
    case 'requires':
      return `\`${name}\` can never be done`
    case 'arrow':
      return 'this arrow is never taken'
    case 'event':
      return `\`${name}\` never does anything`
    case 'rows':
      return `\`${name}\` finds no row`
    case 'step':
      return 'nothing is sent here'
    case 'fold':
      return `\`${name}\` never changes here`
    case 'always':
      return `\`${name}\` cannot keep this promise`
  }
}

function advice(judged: Judged): string {
  return isForWantOfEvents(judged) ? 'Let an event set it, or correct the condition' : 'Correct the condition'
}
