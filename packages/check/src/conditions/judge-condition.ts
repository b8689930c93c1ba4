import type { Expression, ModelIndex } from '@landfall/model'
import type { Claim } from './claim.ts'
import { claimOf } from './claim-of.ts'
import { isImpossible } from './is-impossible.ts'

/** Whatever is known where a condition stands. */
export interface Assumption {
  readonly claim: Claim
}

/** What is certain of a condition, and which assumptions make it so: none, one, or as many as there are. */
export interface Judgement<Known extends Assumption> {
  readonly verdict: 'never' | 'always'
  readonly because: readonly Known[]
}

/**
 * Whether a condition can never hold, or always holds where it can be worked out at all. Undefined where neither is
 * certain, and where the assumptions contradict each other, so that anything would follow.
 */
export function judgeCondition<Known extends Assumption>(
  index: ModelIndex,
  condition: Expression,
  assumptions: readonly Known[],
): Judgement<Known> | undefined {
  const outcomes = [
    { verdict: 'never', claim: claimOf(index, condition, true) },
    { verdict: 'always', claim: claimOf(index, condition, false) },
  ] as const
  const found = outcomes.find(({ claim }) => rulesOut(assumptions, claim))
  if (!found || rulesOut(assumptions)) return undefined
  return { verdict: found.verdict, because: reasonsFor(found.claim, assumptions) }
}

/** Whether assumptions cannot all be so, or not together with a claim. */
export function rulesOut(assumptions: readonly Assumption[], ...claims: readonly Claim[]): boolean {
  return isImpossible([...claims, ...assumptions.map(({ claim }) => claim)])
}

/** As few assumptions as rule a claim out. */
function reasonsFor<Known extends Assumption>(claim: Claim, assumptions: readonly Known[]): readonly Known[] {
  if (rulesOut([], claim)) return []
  const one = assumptions.find((assumption) => rulesOut([assumption], claim))
  if (one) return [one]
  // What is left when none can be taken away any more.
  return assumptions.reduce<readonly Known[]>((needed, assumption) => {
    const fewer = needed.filter((each) => each !== assumption)
    return rulesOut(fewer, claim) ? fewer : needed
  }, assumptions)
}
