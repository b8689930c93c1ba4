import { elementsOf, type ModelIndex, type Policy, targetOf } from '@landfall/model'
import type { StormRule } from '../rule.ts'
import { scenarioCoverage } from '../scenarios/scenario-coverage.ts'

/** A policy that acts in no scenario. Silent of a storm without scenarios, and where it is not known when it acts. */
export const policyWithoutScenario: StormRule = {
  code: 'SCENARIO-4',
  *find({ index }) {
    const { played, scenarioCount } = scenarioCoverage(index)
    if (scenarioCount === 0) return
    for (const policy of elementsOf(index, 'policy')) {
      const what = whatIsMissing(index, policy)
      if (played.has(policy) || what === undefined) continue
      const message = `\`${policy.name}\` acts in no scenario: write one in which ${what}`
      yield { message, place: policy.namePlace, element: policy.id }
    }
  },
}

function whatIsMissing(index: ModelIndex, { trigger }: Policy): string | undefined {
  if (trigger?.kind === 'schedule') return 'enough time passes, with `when … pass`'
  const event = targetOf(index, trigger?.event, 'event', 'publication')
  return event && `\`${event.name}\` happens after a \`when\`, because given events cause nothing`
}
