import type { EpochMs } from '@landfall/kernel'
import type { TimeSource } from '@landfall/runtime'

/** A time that stands still until it is moved on; what processes wait for is called in order on the way. */
export interface SimulatedTime {
  readonly now: EpochMs
  /** The time as one process sees it. */
  forProcess(): ProcessTime
  moveTo(at: EpochMs): void
}

export interface ProcessTime extends TimeSource {
  /** The process is dead: it is not called any more. */
  abandon(): void
}

export function simulatedTime(startAt: EpochMs): SimulatedTime {
  let now = startAt
  const waiting = new Set<{ readonly at: EpochMs; readonly callback: () => void }>()

  function earliest(until: EpochMs) {
    let found: { readonly at: EpochMs; readonly callback: () => void } | undefined
    for (const each of waiting) if (each.at <= until && (!found || each.at < found.at)) found = each
    return found
  }

  return {
    get now() {
      return now
    },
    forProcess() {
      let isDead = false
      return {
        now: () => now,
        wakeAt(at, callback) {
          const waiter = { at, callback: () => (isDead ? undefined : callback()) }
          waiting.add(waiter)
          return () => waiting.delete(waiter)
        },
        abandon() {
          isDead = true
        },
      }
    },
    moveTo(at) {
      for (let due = earliest(at); due; due = earliest(at)) {
        now = Math.max(now, due.at)
        waiting.delete(due)
        due.callback()
      }
      now = Math.max(now, at)
    },
  }
}
