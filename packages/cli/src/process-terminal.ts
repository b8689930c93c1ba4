import type { Output, Terminal } from './terminal.ts'

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process
  for (const output of [stdout, stderr]) ignoreClosedPipe(output)
  return { stdin, stdout, stderr, cwd: process.cwd(), env, elapsedMs: () => performance.now() }
}

/** Whoever reads our output may stop, as `head` does: what is written then goes nowhere, and is no mistake. */
function ignoreClosedPipe(output: Output): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
