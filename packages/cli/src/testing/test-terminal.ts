import { Readable, Writable } from 'node:stream'
import { runLandfall } from '../run-landfall.ts'
import type { Output, Terminal } from '../terminal.ts'

export interface TestRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  /** Both, in the order in which they were written. */
  readonly output: string
}

export interface TestRunOptions {
  readonly cwd: string
  /** What stands on standard input; nothing without it. On a terminal these are the keys that are pressed. */
  readonly input?: string
  readonly env?: Terminal['env']
  readonly isTTY?: boolean
  readonly columns?: number
  /** Milliseconds that pass between two looks at the clock. */
  readonly tickMs?: number
  /** The calendar day; without it the first of 2026. */
  readonly today?: string
  /** When somebody stops what runs; never without it. */
  readonly stopped?: Promise<void>
  /** Is told what is written, as it is. */
  readonly onOutput?: (text: string) => void
}

/** Runs landfall in this process, in front of a terminal that remembers what it was told. */
export async function runInTest(words: readonly string[], options: TestRunOptions): Promise<TestRun> {
  const {
    cwd,
    input = '',
    env = {},
    isTTY = false,
    columns,
    tickMs = 0,
    today = '2026-01-01',
    stopped = new Promise<void>(() => {}),
    onOutput,
  } = options
  const written: { readonly to: 'stdout' | 'stderr'; readonly text: string }[] = []
  const output = (to: 'stdout' | 'stderr'): Output => {
    const stream = new Writable({
      write(part, _encoding, done) {
        written.push({ to, text: String(part) })
        onOutput?.(String(part))
        done()
      },
    })
    return Object.assign(stream, { isTTY, ...(columns !== undefined && { columns }) })
  }
  // A Tab completes where it is pressed, and not in the middle of what is pasted.
  const parts = input.split(/(?<=\t)/).filter((part) => part !== '')
  let elapsedMs = 0
  const exitCode = await runLandfall(words, {
    stdin: Object.assign(Readable.from(parts.map((part) => Buffer.from(part))), { isTTY }),
    stdout: output('stdout'),
    stderr: output('stderr'),
    cwd,
    env,
    elapsedMs() {
      elapsedMs += tickMs
      return elapsedMs
    },
    today: () => today,
    stopped: () => stopped,
  })
  const textOf = (to?: 'stdout' | 'stderr') =>
    written
      .filter((each) => to === undefined || each.to === to)
      .map(({ text }) => text)
      .join('')
  return { exitCode, stdout: textOf('stdout'), stderr: textOf('stderr'), output: textOf() }
}
