import { lacksTies } from '@landfall/model'
import { elementRule } from '../rule.ts'

/** A policy without `when` and without `every`. */
export const policyReactsToNothing = elementRule({
  code: 'POLICY-1',
  about: ['policy'],
  reach: 0,
  *find(policy, { index }) {
    const isWokenByClock = policy.trigger?.kind === 'schedule'
    if (isWokenByClock || !lacksTies(index, policy, 'a policy is woken')) return
    yield {
      message: `\`${policy.name}\` reacts to nothing: say after which event it acts with \`when\`, or how often with \`every\``,
      place: policy.namePlace,
    }
  },
})
