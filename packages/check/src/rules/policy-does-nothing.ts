import { lacksTies } from '@landfall/model'
import { elementRule } from '../rule.ts'

/** A policy without `then`. */
export const policyDoesNothing = elementRule({
  code: 'POLICY-2',
  about: ['policy'],
  reach: 0,
  *find(policy, { index }) {
    if (!lacksTies(index, policy, 'a policy sends')) return
    yield {
      message: `\`${policy.name}\` does nothing: say with \`then\` which command it sends`,
      place: policy.namePlace,
    }
  },
})
