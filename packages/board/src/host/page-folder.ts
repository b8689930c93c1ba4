import { execFile } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fail, ok, type Result } from '@landfall/kernel'

/**
 * Where the built page is. What was published has it beside the program; in a clone it is built first, if its sources are
 * newer. The failure is why it cannot be built.
 */
export async function findPageFolder(): Promise<Result<string, string>> {
  const published = join(import.meta.dirname, 'page')
  if (existsSync(join(published, 'index.html'))) return ok(published)
  const board = join(import.meta.dirname, '../..')
  const built = join(board, 'dist/page')
  if (isUpToDate(built, join(board, '..'))) return ok(built)
  try {
    // Built aside: another process may be reading, or building, the page.
    const aside = `${built}-${process.pid}`
    const words = [viteIn(join(board, '../..')), 'build', '--outDir', aside]
    // Built for people, whatever the process that asks for it is there for.
    const env = { ...process.env, NODE_ENV: 'production' }
    await promisify(execFile)(process.execPath, words, { cwd: board, env })
    rmSync(built, { recursive: true, force: true })
    renameSync(aside, built)
    return ok(built)
  } catch (error) {
    return fail(`The page of the board could not be built: ${error instanceof Error ? error.message : error}`)
  }
}

function viteIn(repository: string): string {
  return join(repository, 'node_modules/vite/bin/vite.js')
}

/** Packages whose sources are part of the page. */
const IN_PAGE = ['board', 'model', 'language', 'check', 'document', 'kernel', 'interpret']

function isUpToDate(built: string, packages: string): boolean {
  const builtAt = statSync(join(built, 'index.html'), { throwIfNoEntry: false })?.mtimeMs
  if (builtAt === undefined) return false
  return IN_PAGE.every((name) => {
    const source = join(packages, name, 'src')
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    return files.every(
      (file) => (statSync(join(source, file), { throwIfNoEntry: false })?.mtimeMs ?? 0) <= builtAt,
    )
  })
}
