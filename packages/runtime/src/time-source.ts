import type { Clock, EpochMs } from '@landfall/kernel'

/** Tells the time, and wakes whoever waits for a moment. */
export interface TimeSource extends Clock {
  /** Calls back once, at the moment or later; never at once. Returns what takes it back. */
  wakeAt(at: EpochMs, callback: () => void): () => void
}

/** The longest that timers of JavaScript can wait; a later moment is waited for in several parts. */
const STRETCH_MS_MAX = 2 ** 31 - 1

/** The time of this machine. Never goes back while it is in use, whatever is done to the clock of the machine. */
export function systemTime(): TimeSource {
  let latest = 0
  function now(): EpochMs {
    latest = Math.max(latest, Date.now())
    return latest
  }
  return {
    now,
    wakeAt(at, callback) {
      let timer = setTimeout(wake, stretchTo(at))
      function wake(): void {
        if (now() >= at) callback()
        else timer = setTimeout(wake, stretchTo(at))
      }
      function stretchTo(moment: EpochMs): number {
        return Math.min(STRETCH_MS_MAX, Math.max(1, moment - now()))
      }
      return () => clearTimeout(timer)
    },
  }
}
