import type { FindingIdentity } from '../findings/finding-identity.ts'

/** Findings that are known and wait to be mended: how many there are of each identity, by its key. */
export type Baseline = ReadonlyMap<string, number>

export function identityKey({ code, about, at }: FindingIdentity): string {
  return JSON.stringify([code, about, at])
}
