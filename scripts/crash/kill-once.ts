import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Acknowledged } from './broken-promises.ts'

/** Starts a system on a file, lets it work for a while, and kills it. Resolves with what it had acknowledged. */
export async function killOnce({
  file,
  run,
  since,
  afterMs,
}: {
  readonly file: string
  readonly run: string
  /** When the first system on this file was started. */
  readonly since: number
  /** Milliseconds of work before it is killed. */
  readonly afterMs: number
}): Promise<readonly Acknowledged[]> {
  const script = fileURLToPath(new URL('victim.ts', import.meta.url))
  const child = spawn(process.execPath, [script, '--file', file, '--run', run, '--since', String(since)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<string>((resolve) =>
    child.on('close', (code, signal) => resolve(signal ?? `code ${code}`)),
  )
  const acknowledged: Acknowledged[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'ready') setTimeout(() => child.kill('SIGKILL'), afterMs)
    else {
      const [commandId = '', positions = ''] = line.split(' ')
      acknowledged.push({ commandId, positions: positions.split(',').map(Number) })
    }
  }
  const how = await ended
  if (how !== 'SIGKILL')
    throw new Error(`The system ended by itself (${how}); look at what it printed above.`)
  // The last line may have been cut by the kill.
  return acknowledged.slice(0, -1)
}
