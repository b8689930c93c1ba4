import { createHash } from 'node:crypto'
import type { Finding } from '@landfall/model'
import { identityKey } from '../baseline/baseline.ts'
import type { FindingIdentity } from '../findings/finding-identity.ts'

/** Gives each finding a fingerprint that outlives changes elsewhere; those that are alike are numbered as they come. */
export function fingerprinter(
  identityOf: (finding: Finding) => FindingIdentity,
): (finding: Finding) => string {
  const counts = new Map<string, number>()
  return (finding) => {
    const key = identityKey(identityOf(finding))
    const number = (counts.get(key) ?? 0) + 1
    counts.set(key, number)
    return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}:${number}`
  }
}
