import type { FindingIdentity } from '../findings/finding-identity.ts'
import { type Baseline, identityKey } from './baseline.ts'

/** The baseline by which just these findings are known. */
export function baselineOf(identities: readonly FindingIdentity[]): Baseline {
  const counts = new Map<string, number>()
  for (const identity of identities) {
    const key = identityKey(identity)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
