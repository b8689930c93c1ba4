import type { ModelIndex } from '@landfall/model'
import type { RunningSystem } from '@landfall/runtime'
import { createPlausibleCommands } from './plausible-commands.ts'

/** People who are made up, at work. */
export interface Traffic {
  /** Resolves when what they were doing has been done. */
  stop(): Promise<void>
}

/**
 * Sends a plausible command every now and then.
 *
 * @param options.pauseMs - milliseconds from one command to the next, on average.
 * @param options.random - numbers from 0 to 1: the same ones lead to the same commands.
 */
export function startTraffic(
  index: ModelIndex,
  system: RunningSystem,
  { pauseMs, random }: { readonly pauseMs: number; readonly random: () => number },
): Traffic {
  const commands = createPlausibleCommands(index)
  const ending = new AbortController()
  const running = Promise.all([run(), listen()])

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      await pause(2 * pauseMs * random(), ending.signal)
      const guess = commands.next({ random, now: system.now })
      if (!guess) return
      const { kind } = await system.send(guess)
      commands.learn(guess, { isAccepted: kind === 'recorded' })
    }
  }

  async function listen(): Promise<void> {
    for await (const recorded of system.follow({ from: 0, signal: ending.signal })) commands.hear(recorded)
  }

  return {
    async stop() {
      ending.abort()
      await running
    },
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end, { once: true })
    function end(): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
  })
}
