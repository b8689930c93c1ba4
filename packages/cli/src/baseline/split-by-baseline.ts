import type { Finding } from '@landfall/model'
import type { FindingIdentity } from '../findings/finding-identity.ts'
import { type Baseline, identityKey } from './baseline.ts'

export interface SplitFindings {
  readonly fresh: readonly Finding[]
  /** Those that the baseline has. */
  readonly known: readonly Finding[]
  /** How many the baseline has that are not there any more. */
  readonly goneCount: number
}

/** Of findings that are alike, as many as the baseline has are known, the first ones; the others are new. */
export function splitByBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  identityOf: (finding: Finding) => FindingIdentity,
): SplitFindings {
  const left = new Map(baseline)
  const fresh: Finding[] = []
  const known: Finding[] = []
  for (const finding of findings) {
    const key = identityKey(identityOf(finding))
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    ;(count > 0 ? known : fresh).push(finding)
  }
  return { fresh, known, goneCount: left.values().reduce((sum, count) => sum + count, 0) }
}
