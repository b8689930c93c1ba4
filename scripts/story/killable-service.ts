import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A storm that is served by a process of its own. */
export interface KillableService {
  readonly address: string
  /** Ends the process with SIGKILL: it has no chance to finish anything. */
  kill(): Promise<void>
}

const SCRIPT = fileURLToPath(new URL('served-storm.ts', import.meta.url))

export async function startService(words: readonly string[]): Promise<KillableService> {
  const child = spawn(process.execPath, [SCRIPT, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  return {
    address: await firstLine(child),
    async kill() {
      child.kill('SIGKILL')
      await closed
    },
  }
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout) for await (const line of createInterface({ input: stdout })) return line
  throw new Error('The service ended before it could be reached.')
}
