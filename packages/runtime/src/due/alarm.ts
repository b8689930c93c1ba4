import type { EpochMs } from '@landfall/kernel'
import type { TimeSource } from '../time-source.ts'

/** Rings once something is due. */
export interface Alarm {
  /** Something is due at this moment; it rings for the earliest. */
  set(at: EpochMs): void
  close(): void
}

export function createAlarm(time: TimeSource, ring: () => void): Alarm {
  let setFor = Number.POSITIVE_INFINITY
  let isClosed = false
  let takeBack = (): void => {}

  return {
    set(at) {
      if (isClosed || at >= setFor) return
      takeBack()
      setFor = at
      takeBack = time.wakeAt(at, () => {
        setFor = Number.POSITIVE_INFINITY
        ring()
      })
    },
    close() {
      isClosed = true
      takeBack()
    },
  }
}
