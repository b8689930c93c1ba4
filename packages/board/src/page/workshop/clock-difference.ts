/** A question to the server for its time, which it tells in whole seconds. All in milliseconds. */
export interface ClockSample {
  /** By the clock of this browser. */
  readonly sentAt: number
  readonly receivedAt: number
  /** By the clock of the server: the second that had begun when it answered. */
  readonly serverSecondAt: number
}

/**
 * By how many milliseconds the server's clock is ahead of ours. Each answer leaves a stretch of possible differences;
 * what all of them leave is the shorter the more there are. Where they contradict each other, a clock was set in
 * between, and the last one counts. 0 without any answer.
 */
export function clockDifference(samples: readonly ClockSample[]): number {
  if (samples.length === 0) return 0
  const least = Math.max(...samples.map(({ serverSecondAt, receivedAt }) => serverSecondAt - receivedAt))
  const most = Math.min(...samples.map(({ serverSecondAt, sentAt }) => serverSecondAt + 1_000 - sentAt))
  return least > most && samples.length > 1 ? clockDifference(samples.slice(-1)) : (least + most) / 2
}
