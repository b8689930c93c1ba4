import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, outcomeOf } from './outcome.ts'
import { runTool } from './tool.ts'

const FILES = ['ast.ts', 'grammar.ts', 'module.ts']

/** The parser that is committed is the one that the grammar gives. */
export async function checkGeneratedParser(root: string): Promise<Outcome> {
  const language = join(root, 'packages/language')
  // Inside the repository, so that langium is found.
  mkdirSync(join(root, '.tmp'), { recursive: true })
  const copy = mkdtempSync(join(root, '.tmp/parser-'))
  try {
    cpSync(join(language, 'langium-config.json'), join(copy, 'langium-config.json'))
    cpSync(join(language, 'src/grammar'), join(copy, 'src/grammar'), { recursive: true })
    const words = [join(root, 'node_modules/langium-cli/bin/langium.js'), 'generate']
    const { exitCode, output } = await runTool(process.execPath, words, { cwd: copy })
    if (exitCode !== 0) return outcomeOf([output.trim()], '')
    const read = (folder: string, file: string) => readFileSync(join(folder, 'src/generated', file), 'utf8')
    const stale = FILES.filter((file) => read(copy, file) !== read(language, file))
    const reasons = stale.map(
      (file) =>
        `packages/language/src/generated/${file} is not what the grammar gives: run \`npm run generate -w @landfall/language\``,
    )
    return outcomeOf(reasons, `${FILES.length} files`)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
