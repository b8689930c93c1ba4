import type { Recorded } from '@landfall/kernel'

/** How a question is put. */
export interface AskedQuestion {
  /** The same for every attempt at one question: an outside system that knows it does the work once. */
  readonly idempotencyKey: string
  /** 1 for the first attempt. */
  readonly attempt: number
  /** Ends when the time limit is over, or the system is closed. */
  readonly signal: AbortSignal
}

/**
 * The way to an outside system. `ask` returns what the system's definition takes as an answer, or `later(…)` where
 * there is none yet. What it rejects with means that the attempt failed, and it is made again later; an `AskFault`
 * says how much later. A system that is only told returns anything but `later(…)`.
 */
export interface OutsideSystem {
  ask(recorded: Recorded, question: AskedQuestion): Promise<unknown>
  /** Milliseconds for one attempt; 30,000 by default. */
  readonly timeLimitMs?: number
  /** Attempts at one question, behind which it is parked; 10 by default. */
  readonly attemptCountMax?: number
  /** Milliseconds before the second attempt, doubled for each one behind it; 1,000 by default. */
  readonly retryMs?: number
}
