import { runInTest, type TestRun } from './test-terminal.ts'

/** A service that somebody has started. */
export interface RunningService {
  readonly address: string
  /** What it has said so far. */
  readonly said: () => string
  stop(): Promise<TestRun>
}

/** Starts a service on a free port; resolves when it listens. */
export async function runningService(
  cwd: string,
  words: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningService> {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>()
  const { promise: listening, resolve: listen } = Promise.withResolvers<string>()
  let said = ''
  const onOutput = (text: string) => {
    said += text
    const [, address] = /^Running at (http:\/\/[^,]+),/m.exec(said) ?? []
    if (address !== undefined) listen(address)
  }
  const run = runInTest(['run', '--port', '0', ...words], { cwd, stopped, onOutput, env })
  const ended = run.then(({ output }) => {
    throw new Error(`it ended before it listened: ${output}`)
  })
  const address = await Promise.race([listening, ended])
  return {
    address,
    said: () => said,
    stop() {
      stop()
      return run
    },
  }
}
