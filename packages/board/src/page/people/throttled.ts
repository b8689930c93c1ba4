/** What a throttle needs of the world. */
export interface Waiting {
  readonly now: () => number
  /** Calls back once, later. */
  readonly wait: (work: () => void, ms: number) => void
}

/**
 * Does something with the latest value at most every so often: at once if it has not been done for so long, and at the
 * end of the time otherwise, so that the last value is never lost.
 */
export function throttled<Value>(
  work: (value: Value) => void,
  { everyMs, now, wait }: Waiting & { readonly everyMs: number },
): (value: Value) => void {
  let doneAt = Number.NEGATIVE_INFINITY
  let waiting: { value: Value } | undefined
  return (value) => {
    if (waiting) {
      waiting.value = value
      return
    }
    const restMs = doneAt + everyMs - now()
    if (restMs <= 0) {
      doneAt = now()
      work(value)
      return
    }
    waiting = { value }
    wait(() => {
      doneAt = now()
      const latest = waiting
      waiting = undefined
      if (latest) work(latest.value)
    }, restMs)
  }
}
