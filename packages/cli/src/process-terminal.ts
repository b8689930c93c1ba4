import { ok, type Result } from '@landfall/kernel'
import { attemptOnFile } from './files/attempt-on-file.ts'
import type { Output, Terminal } from './terminal.ts'

/** The terminal of this process; the failure is that its folder has been removed. */
export function processTerminal(): Result<Terminal, string> {
  const { stdout, stderr, env } = process
  for (const output of [stdout, stderr]) ignoreClosedPipe(output)
  const cwd = attemptOnFile(() => process.cwd())
  if (!cwd.ok) return cwd
  return ok({
    // Opened when it is first asked for: most commands read no input.
    get stdin() {
      return process.stdin
    },
    stdout,
    stderr,
    cwd: cwd.value,
    env,
    elapsedMs: () => performance.now(),
    today: () => dayOf(new Date()),
    stopped: () =>
      new Promise((stop) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop())
      }),
  })
}

/** `2027-03-31`, by the clock on the wall. */
function dayOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${date.getFullYear()}-${month}-${day}`
}

/** Whoever reads our output may stop, as `head` does: what is written then goes nowhere, and is no mistake. */
function ignoreClosedPipe(output: Output): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
