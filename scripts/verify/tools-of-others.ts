import { join } from 'node:path'
import { type Outcome, outcomeOf, passed } from './outcome.ts'
import { runTool } from './tool.ts'

/** TypeScript finds no error, in what runs in Node and in the page of the board, which also knows browsers. */
export async function checkTypes(root: string): Promise<Outcome> {
  const detail = 'tsc finds no error'
  const projects = ['tsconfig.json', 'packages/board/tsconfig.json']
  const outcomes = await Promise.all(
    projects.map((project) =>
      outcomeOfTool(root, {
        words: ['typescript/bin/tsc', '--noEmit', '--pretty', 'false', '--project', project],
        detail,
      }),
    ),
  )
  return outcomeOf(
    outcomes.flatMap((outcome) => (outcome.passed ? [] : outcome.reasons)),
    detail,
  )
}

/** Biome finds nothing to report and nothing to format; a warning counts. */
export function checkLintAndFormat(root: string): Promise<Outcome> {
  const words = [
    '@biomejs/biome/bin/biome',
    'check',
    '--error-on-warnings',
    '--diagnostic-level=warn',
    '--max-diagnostics=200',
    '--reporter=concise',
    '--colors=off',
    '.',
  ]
  return outcomeOfTool(root, {
    words,
    detail: 'nothing to lint or format',
    hint: 'npm run format mends most of it',
  })
}

/** Knip finds no file, export or dependency that nothing uses. */
export function checkUnused(root: string): Promise<Outcome> {
  const words = ['knip/bin/knip.js', '--no-progress', '--no-config-hints']
  return outcomeOfTool(root, { words, detail: 'no unused file, export or dependency' })
}

type Tool = {
  /** Its script below node_modules, then its arguments. */
  readonly words: readonly string[]
  readonly detail: string
  readonly hint?: string
}

async function outcomeOfTool(root: string, { words, detail, hint }: Tool): Promise<Outcome> {
  const [script = '', ...rest] = words
  const program = join(root, 'node_modules', script)
  const { exitCode, output } = await runTool(process.execPath, [program, ...rest], { cwd: root })
  if (exitCode === 0) return passed(detail)
  const report = output.trim() || `ended with exit code ${exitCode} and no word`
  return outcomeOf([report, ...(hint === undefined ? [] : [hint])], detail)
}
