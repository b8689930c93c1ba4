import { spawn } from 'node:child_process'

export type ToolRun = { readonly exitCode: number; readonly output: string }

/**
 * Runs a program to its end.
 *
 * @returns its exit code and what it printed, standard output and errors in the order of their arrival. One that
 * is ended by a signal or by the time limit has the exit code 128. Rejects when it cannot be started.
 */
export function runTool(
  program: string,
  words: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv; timeLimitMs?: number },
): Promise<ToolRun> {
  const { cwd, env = process.env, timeLimitMs = 10 * 60_000 } = options
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: timeLimitMs })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        output += part
      })
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ exitCode: code ?? 128, output }))
  })
}
