import type { Arrow } from '@landfall/model'
import { conditionText } from '../conditions/condition-text.ts'
import { judgeCommand } from '../conditions/judge-command.ts'
import { whySo } from '../conditions/why-so.ts'
import { elementRule, type Problem } from '../rule.ts'
import { contradictsRequires } from './condition-never-holds.ts'

/** RULE-3. An arrow whose guard can never hold by itself has been reported for that. */
export const arrowNeverTaken = elementRule({
  code: 'RULE-3',
  about: ['command'],
  reach: 3,
  find: (command, { index }) => {
    const { clauses, covered } = judgeCommand(index, command)
    const contradicting = clauses.flatMap((judged): Problem[] => {
      if (judged.verdict !== 'never' || !contradictsRequires(judged)) return []
      const message = `${conditionText(judged.condition)} never holds here: ${whySo(judged)}, so this arrow is never taken. Remove it, or correct its condition`
      return [{ message, place: judged.condition.place }]
    })
    return [...contradicting, ...covered.map(problemOf)]
  },
})

function problemOf({ arrow, behind }: { readonly arrow: Arrow; readonly behind?: Arrow }): Problem {
  const place = arrow.guard?.place ?? arrow.outcomes[0]?.event.place ?? arrow.place
  const name = arrowText(arrow)
  if (behind) {
    const message = `${name} is never taken: ${arrowText(behind)} above it has no condition, so it is always taken first. Say \`when\` that one happens, or remove one of the two`
    return { message, place }
  }
  const whose = arrow.guard
    ? 'whenever its condition holds, one above it holds too, and the first that holds decides'
    : 'whatever happens, one of the conditions above it holds'
  return {
    message: `${name} is never taken: ${whose}. Remove it, or correct the conditions`,
    place,
  }
}

function arrowText({ outcomes, open }: Arrow): string {
  return `\`-> ${outcomes.map(({ event }) => event.text).join(open ? ' | ' : ', ')}\``
}
