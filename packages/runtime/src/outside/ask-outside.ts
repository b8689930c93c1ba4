import type { EpochMs, Recorded } from '@landfall/kernel'
import { AskFault } from './ask-fault.ts'
import { askAgainAt } from './later.ts'
import type { OutsideSystem } from './outside-system.ts'

const TIME_LIMIT_MS = 30_000

/** How one attempt ended. */
export type Asked =
  | { readonly kind: 'answered'; readonly answer: unknown }
  /** There is no answer yet. */
  | { readonly kind: 'later'; readonly askAgainAt: EpochMs }
  | { readonly kind: 'failed'; readonly message: string; readonly retryAfterMs?: number }
  /** The system at work is being closed. */
  | { readonly kind: 'ended' }

/** Puts a question once, and waits for the answer no longer than the time limit, also for one that ignores the signal. */
export async function askOutside(
  system: OutsideSystem,
  {
    recorded,
    attempt,
    ending,
  }: { readonly recorded: Recorded; readonly attempt: number; readonly ending: AbortSignal },
): Promise<Asked> {
  // An abort that is over by now would not be heard any more.
  if (ending.aborted) return { kind: 'ended' }
  const signal = AbortSignal.any([ending, AbortSignal.timeout(system.timeLimitMs ?? TIME_LIMIT_MS)])
  const { promise: over, reject } = Promise.withResolvers<never>()
  signal.addEventListener('abort', () => reject(new Error('No answer within the time limit')), { once: true })
  try {
    const question = { idempotencyKey: recorded.eventId, attempt, signal }
    const asking = Promise.try(() => system.ask(recorded, question))
    const answer = await Promise.race([asking, over])
    const at = askAgainAt(answer)
    return at === undefined ? { kind: 'answered', answer } : { kind: 'later', askAgainAt: at }
  } catch (error) {
    return ending.aborted ? { kind: 'ended' } : failureOf(error)
  }
}

function failureOf(error: unknown): Asked {
  const message = error instanceof Error ? error.message : String(error)
  const retryAfterMs = error instanceof AskFault ? error.retryAfterMs : undefined
  return { kind: 'failed', message, ...(retryAfterMs !== undefined && { retryAfterMs }) }
}
