import type { EpochMs, Recorded } from '@landfall/kernel'

/** A promise or invariant of the storm that did not hold. */
export interface BrokenPromise {
  /** The promise that the rule is a part of, or the aggregate. */
  readonly promise: string
  /** The rule in words for people. */
  readonly says: string
  /** What the events belong to. */
  readonly key: string
  readonly foundAt: EpochMs
  /** The events that show it, the earliest first. */
  readonly events: readonly Recorded[]
}
