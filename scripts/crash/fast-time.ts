import { systemTime, type TimeSource } from '@landfall/runtime'

/** Milliseconds of the storm that pass in one of ours: a day takes 20. */
const PACE = 86_400_000 / 20

/** A time that runs fast, and goes on between two starts of a process: at `since` both times are the same. */
export function fastTime({ since }: { readonly since: number }): TimeSource {
  const real = systemTime()
  return {
    now: () => Math.floor(since + (real.now() - since) * PACE),
    wakeAt: (at, callback) => real.wakeAt(since + (at - since) / PACE + 1, callback),
  }
}
