import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

let folder: Promise<string> | undefined

/** The page as it is in the sources now, built once for all who ask in this process, and removed with it. */
export function builtPage(): Promise<string> {
  folder ??= build(mkdtempSync(join(tmpdir(), 'landfall-board-page-')))
  return folder
}

/** In a process of its own: in that of a test the page would be built for tests, slow and without its limits. */
async function build(outDir: string): Promise<string> {
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }))
  await promisify(execFile)(
    process.execPath,
    [join(REPOSITORY, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', outDir, '--logLevel', 'error'],
    { cwd: BOARD, env: { ...process.env, NODE_ENV: 'production' } },
  )
  return outDir
}

const BOARD = join(import.meta.dirname, '../../..')
const REPOSITORY = join(BOARD, '../..')
