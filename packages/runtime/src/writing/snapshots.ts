import type { Folding } from '../commands/fold-event.ts'
import { definitionHash } from '../reading/definition-hash.ts'
import type { StoredRecord } from '../store/store.ts'

/** A version that is never reached. */
export const NO_VERSION: number = Number.POSITIVE_INFINITY

/** Says which states are kept, and which of those that were kept can be taken. */
export interface Snapshots {
  /** False for one that was folded otherwise. */
  canTake(folding: Folding, snapshot: StoredRecord<'snapshot'>): boolean
  /** Version at which the state of an instance is kept next, if it was kept at `keptAt`. */
  nextVersion(folding: Folding, keptAt: number): number
  /** The record of a state. */
  of(folding: Folding, instance: KeptInstance): StoredRecord<'snapshot'>
}

interface KeptInstance {
  readonly aggregate: string
  readonly key: string
  readonly state: unknown
  readonly version: number
}

/** @param versionCount - versions between two snapshots of an instance; 0 for none. */
export function createSnapshots({ versionCount }: { readonly versionCount: number }): Snapshots {
  const hashes = new Map<string, string>()

  function hashOf({ definition }: Folding): string | undefined {
    if (definition === undefined) return undefined
    const known = hashes.get(definition)
    if (known !== undefined) return known
    const hash = definitionHash(definition)
    hashes.set(definition, hash)
    return hash
  }

  return {
    canTake: (folding, { value }) => value.hash === hashOf(folding),
    nextVersion: ({ definition }, keptAt) =>
      versionCount === 0 || definition === undefined ? NO_VERSION : keptAt + versionCount,
    of: (folding, { aggregate, key, state, version }) => ({
      scope: aggregate,
      key,
      rank: version,
      value: { hash: hashOf(folding) ?? '', state },
    }),
  }
}
