import type { EpochMs } from './message.ts'

/** Tells the time. What needs the time is handed a clock, so that a run can be replayed. */
export interface Clock {
  now(): EpochMs
}

/** A clock that stands still until it is moved. */
export interface VirtualClock extends Clock {
  /** Moves to `at`, which may be the present moment. Throws a RangeError for an earlier one, NaN or infinity. */
  moveTo(at: EpochMs): void
}

/** A virtual clock that stands at `startAt`; without it at 0, which is 1970-01-01T00:00Z. */
export function virtualClock({ startAt = 0 }: { readonly startAt?: EpochMs } = {}): VirtualClock {
  let now = startAt
  return {
    now: () => now,
    moveTo(at) {
      if (!Number.isFinite(at) || at < now) {
        throw new RangeError(
          `The clock only moves forward: it stands at ${now} ms and was asked for ${at} ms.`,
        )
      }
      now = at
    },
  }
}
