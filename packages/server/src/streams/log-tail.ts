import type { Recorded } from '@landfall/kernel'
import type { RunningSystem } from '@landfall/runtime'

/** The last events of the log, in memory once for all who follow it. */
export interface LogTail {
  /** How far it has come; events reach it a moment behind the commit. */
  readonly position: number
  /** The events behind a position, in their order; undefined if they begin before what is in memory. */
  behind(position: number): readonly Recorded[] | undefined
  /** Resolves when there is another event, behind a time, or when the signal ends it. */
  next(wait: { readonly ms: number; readonly signal?: AbortSignal }): Promise<void>
  close(): Promise<void>
}

/** Before a log that could not be read is read again. */
const RETRY_MS = 1_000

/**
 * Follows the log of a system from where it is now.
 *
 * @param onFault - the log could not be read; it is tried again.
 */
export function createLogTail(
  system: RunningSystem,
  { eventCountMax, onFault }: { readonly eventCountMax: number; readonly onFault: (error: unknown) => void },
): LogTail {
  let recent: Recorded[] = []
  let position = system.position
  const waiting = new Set<() => void>()
  const ending = new AbortController()

  async function follow(): Promise<void> {
    while (!ending.signal.aborted) {
      try {
        for await (const recorded of system.follow({ from: position, signal: ending.signal })) take(recorded)
      } catch (error) {
        onFault(error)
        await next({ ms: RETRY_MS, signal: ending.signal })
      }
    }
  }

  function take(recorded: Recorded): void {
    recent.push(recorded)
    // Now and then, so that the list is not moved for each event.
    if (recent.length > 2 * eventCountMax) recent = recent.slice(-eventCountMax)
    position = recorded.position
    for (const wake of [...waiting]) wake()
  }

  function next({ ms, signal }: { readonly ms: number; readonly signal?: AbortSignal }): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer)
        waiting.delete(wake)
        signal?.removeEventListener('abort', wake)
        resolve()
      }
      const timer = setTimeout(wake, ms)
      waiting.add(wake)
      signal?.addEventListener('abort', wake)
      if (signal?.aborted) wake()
    })
  }

  const following = follow()
  return {
    get position() {
      return position
    },
    behind(after) {
      if (after >= position) return []
      const first = recent[0]?.position ?? position + 1
      return after + 1 < first ? undefined : recent.slice(after + 1 - first)
    },
    next,
    async close() {
      ending.abort()
      for (const wake of [...waiting]) wake()
      await following
    },
  }
}
