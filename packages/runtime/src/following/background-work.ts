import { createAlarm } from '../due/alarm.ts'
import { StoreFault } from '../store/store.ts'
import type { TimeSource } from '../time-source.ts'

/** Work that goes on step by step, beside what is asked from outside. */
export interface BackgroundWork {
  /** There may be something to do. */
  wake(): void
  /** Resolves once there is nothing to do, or the store has to recover first. */
  quiet(): Promise<void>
  /** Ends behind the step at hand. */
  close(): Promise<void>
}

/** How long a store has to recover before a step is tried again. */
const RETRY_MS = 1_000

/**
 * Takes one step after the other until there is nothing to do, and goes on when it is woken. It begins asleep.
 *
 * @param step - resolves to false where there was nothing to do. A StoreFault that it rejects with is waited out: the
 *   step is tried again after a second, and sooner if somebody wakes it. Anything else is a bug, and is not caught.
 */
export function createBackgroundWork({
  step,
  time,
}: {
  readonly step: () => Promise<boolean>
  readonly time: TimeSource
}): BackgroundWork {
  let isWoken = false
  let isWorking = false
  let isClosed = false
  let working: Promise<void> = Promise.resolve()
  const alarm = createAlarm(time, wake)

  function wake(): void {
    isWoken = true
    if (isWorking || isClosed) return
    isWorking = true
    working = work()
  }

  async function work(): Promise<void> {
    try {
      while (isWoken && !isClosed) {
        // Whoever wakes it during a step may have brought what the step does not see.
        isWoken = false
        if (await step()) isWoken = true
      }
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error
      if (!isClosed) alarm.set(time.now() + RETRY_MS)
    } finally {
      isWorking = false
    }
  }

  return {
    wake,
    quiet() {
      wake()
      return working
    },
    async close() {
      isClosed = true
      alarm.close()
      await working
    },
  }
}
