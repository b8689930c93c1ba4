import type { EpochMs } from '@landfall/kernel'
import type { TimeSource } from '../time-source.ts'

/** A time that stands still until it is moved; whoever waits for a moment on the way is called in order. */
export interface VirtualTime extends TimeSource {
  /** Stops at each moment that somebody waits for, and lets `settle` finish before it goes on. */
  moveTo(at: EpochMs, settle: () => Promise<void>): Promise<void>
}

export function virtualTime(startAt: EpochMs = 0): VirtualTime {
  let now = startAt
  const waiting = new Set<{ readonly at: EpochMs; readonly callback: () => void }>()

  function next(until: EpochMs) {
    const due = [...waiting].filter(({ at }) => at <= until)
    return due.toSorted((left, right) => left.at - right.at)[0]
  }

  return {
    now: () => now,
    wakeAt(at, callback) {
      const waiter = { at, callback }
      waiting.add(waiter)
      return () => waiting.delete(waiter)
    },
    async moveTo(at, settle) {
      await settle()
      for (let due = next(at); due; due = next(at)) {
        now = Math.max(now, due.at)
        waiting.delete(due)
        due.callback()
        await settle()
      }
      now = at
    },
  }
}
