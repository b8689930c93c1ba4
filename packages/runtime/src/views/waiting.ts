import { eitherOf } from '../following/either-of.ts'
import type { Signal } from '../following/signal.ts'
import { StoreFault } from '../store/store.ts'

/** Those who wait for something that a commit will bring. */
export interface Waiting {
  /**
   * Resolves once it is so.
   *
   * @param signal - rejects with its reason, as soon as it is aborted.
   * @throws StoreFault where the waiting was ended before.
   */
  until(isSo: () => boolean, signal?: AbortSignal): Promise<void>
  end(): void
}

export function createWaiting(committed: Signal): Waiting {
  let isEnded = false

  return {
    async until(isSo, signal) {
      while (!isSo()) {
        signal?.throwIfAborted()
        if (isEnded) throw new StoreFault('unavailable', 'The system was closed before it had come so far')
        await eitherOf(committed.next(), signal)
      }
    },
    end() {
      isEnded = true
      // Nothing is committed any more that would wake them.
      committed.give()
    },
  }
}
