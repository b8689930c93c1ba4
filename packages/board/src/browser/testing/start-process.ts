import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

/** A program that says where it listens. */
export interface StartedProcess {
  /** The address in the first line that has one. */
  readonly address: string
  /** Without a chance to write anything more. */
  kill(): Promise<void>
}

/** Starts a program of the repository; it is killed when the test is over. */
export async function startProcess(
  words: readonly string[],
  options: { readonly cwd?: string } = {},
): Promise<StartedProcess> {
  const child = spawn(process.execPath, words, {
    ...options,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = () => killed(child)
  onTestFinished(kill)
  const said: string[] = []
  child.stderr.on('data', (data) => said.push(String(data)))
  for await (const line of createInterface(child.stdout)) {
    const [address] = /http:\/\/[\w.:/-]+/.exec(line) ?? []
    if (address !== undefined) {
      child.stdout.resume()
      return { address, kill }
    }
    said.push(line)
  }
  throw new Error(`It ended without an address: ${said.join('\n')}`)
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
