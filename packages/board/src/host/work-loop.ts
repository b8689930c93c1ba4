/** Work that is done again and again: behind changes, and when it says itself that it should. */
export interface WorkLoop {
  /** Something has happened: the work is done when it is quiet, and at the latest a while behind the first call. */
  soon(): void
  /** At once. */
  now(): void
  close(): void
}

const QUIET_MS = 200
const WITHIN_MS = 1_000

/**
 * @param work - returns the milliseconds behind which it should be done again, whatever happens.
 */
export function createWorkLoop(work: () => number): WorkLoop {
  let timer: NodeJS.Timeout | undefined
  let againAt = Number.POSITIVE_INFINITY
  let changedAt: number | undefined
  let isClosed = false

  function now(): void {
    changedAt = undefined
    againAt = performance.now() + work()
    wait(againAt)
  }

  function wait(until: number): void {
    clearTimeout(timer)
    if (!isClosed) timer = setTimeout(now, Math.max(0, until - performance.now()))
  }

  return {
    now,
    soon() {
      changedAt ??= performance.now()
      wait(Math.min(performance.now() + QUIET_MS, changedAt + WITHIN_MS, againAt))
    },
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
