/** Longest wait between two attempts: a quarter of an hour, so that a system that comes back is soon asked again. */
const DELAY_MS_MAX = 15 * 60 * 1000

/**
 * Milliseconds before the next attempt: full jitter in [0, min(cap, base × 2^(attempt − 1))).
 *
 * @param attemptCount - attempts that have failed, at least 1.
 * @param random - drawn once.
 * Source: AWS Architecture Blog, "Exponential Backoff and Jitter" (2015).
 */
export function retryDelayMs(
  { attemptCount, baseMs }: { readonly attemptCount: number; readonly baseMs: number },
  random: () => number,
): number {
  const exponent = Math.min(attemptCount - 1, 30)
  return Math.floor(random() * Math.min(DELAY_MS_MAX, baseMs * 2 ** exponent))
}
