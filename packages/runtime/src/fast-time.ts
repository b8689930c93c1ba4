import type { EpochMs } from '@landfall/kernel'
import { systemTime, type TimeSource } from './time-source.ts'

const DAY_MS = 86_400_000

/**
 * A time that runs faster than ours. It goes on between two starts of a process that name the same moments.
 *
 * @param since - the moment of ours, in ms since 1970, at which both times are the same.
 * @param dayMs - milliseconds of ours that a day takes.
 */
export function fastTime({ since, dayMs }: { readonly since: EpochMs; readonly dayMs: number }): TimeSource {
  const real = systemTime()
  const pace = DAY_MS / dayMs
  return {
    now: () => Math.floor(since + (real.now() - since) * pace),
    // One later: what wakes too early would find nothing due.
    wakeAt: (at, callback) => real.wakeAt(since + (at - since) / pace + 1, callback),
  }
}
