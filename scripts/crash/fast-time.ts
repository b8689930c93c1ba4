import { systemTime, type TimeSource } from '@landfall/runtime'

const DAY_MS = 86_400_000

/**
 * A time that runs fast, and goes on between two starts of a process: at `since` both times are the same.
 *
 * @param dayMs - milliseconds of ours that a day takes.
 */
export function fastTime({
  since,
  dayMs = 20,
}: {
  readonly since: number
  readonly dayMs?: number
}): TimeSource {
  const real = systemTime()
  const pace = DAY_MS / dayMs
  return {
    now: () => Math.floor(since + (real.now() - since) * pace),
    wakeAt: (at, callback) => real.wakeAt(since + (at - since) / pace + 1, callback),
  }
}
