import type { Figures } from './contender.ts'

/** Behind this, a timer is exact enough; before it, the loop turns. */
const TURN_MS = 2

/**
 * Does work at fixed moments, whether what went before is done or not, as callers who know nothing of each other
 * would. A delay counts from the moment at which the work was due. Who falls behind for good is not waited for.
 */
export async function openLoopLatencies(
  work: () => Promise<unknown>,
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
): Promise<Figures> {
  const count = Math.max(1, Math.floor(rate * seconds))
  const delays: number[] = []
  const all: Promise<void>[] = []
  const start = performance.now()
  const until = start + 2 * seconds * 1_000
  for (let nth = 0; nth < count && performance.now() < until; ) {
    const dueIn = start + (nth * 1_000) / rate - performance.now()
    if (dueIn > 0) await pause(dueIn)
    else {
      const due = start + (nth * 1_000) / rate
      all.push(work().then(() => void delays.push(performance.now() - due)))
      nth += 1
    }
  }
  await Promise.all(all)
  delays.sort((left, right) => left - right)
  return { medianMs: at(delays, 0.5), latestMs: at(delays, 0.999) }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    if (ms > TURN_MS) setTimeout(resolve, ms - TURN_MS)
    else setImmediate(resolve)
  })
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
