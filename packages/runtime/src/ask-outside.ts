import type { Recorded } from '@landfall/kernel'
import type { OutsideSystem } from './outside-system.ts'

const TIME_LIMIT_MS = 30_000

/** How one attempt ended. */
export type Asked =
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly message: string }
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
  const signal = AbortSignal.any([ending, AbortSignal.timeout(system.timeLimitMs ?? TIME_LIMIT_MS)])
  const { promise: over, reject } = Promise.withResolvers<never>()
  signal.addEventListener('abort', () => reject(new Error('No answer within the time limit')), { once: true })
  try {
    const asking = system.ask(recorded, { idempotencyKey: recorded.eventId, attempt, signal })
    return { kind: 'answered', answer: await Promise.race([asking, over]) }
  } catch (error) {
    if (ending.aborted) return { kind: 'ended' }
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
