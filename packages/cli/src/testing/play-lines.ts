import { testFolder } from './test-folder.ts'
import { runInTest, type TestRun, type TestRunOptions } from './test-terminal.ts'

/** Plays steps with a storm, as from another program. */
export function playLines(
  storm: string,
  steps: readonly string[],
  options: Partial<TestRunOptions> & { readonly words?: readonly string[] } = {},
): Promise<TestRun> {
  const { words = [], ...others } = options
  const cwd = testFolder({ 'a.storm': storm })
  return runInTest(['play', ...words], { cwd, input: steps.map((step) => `${step}\n`).join(''), ...others })
}
