import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs a script as a process of its own, and resolves with what it has printed when it ends. */
export function runChild(
  script: URL,
  args: readonly string[],
  { shell = '' }: { /** Said to the shell before, such as a limit. */ readonly shell?: string } = {},
): Promise<{ readonly printed: string; readonly endedBy: string }> {
  const command = `${shell}\nexec "$0" "$@"`
  const child = spawn('sh', ['-c', command, process.execPath, fileURLToPath(script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ printed, endedBy: signal ?? `code ${code}` }))
  })
}
