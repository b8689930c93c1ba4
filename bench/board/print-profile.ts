import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { landfallBoard } from './landfall-board.ts'
import { measureFrames } from './measure-frames.ts'

const REPOSITORY = join(import.meta.dirname, '../..')
const SHOWN_COUNT = 30

/** Prints which functions of our page take the time while somebody looks around on the wall. */
export async function printProfile(launch: () => Promise<Browser>): Promise<void> {
  const pageFolder = mkdtempSync(join(tmpdir(), 'landfall-bench-page-'))
  const vite = join(REPOSITORY, 'node_modules/vite/bin/vite.js')
  await promisify(execFile)(process.execPath, [vite, 'build', '--minify', 'false', '--outDir', pageFolder], {
    cwd: join(REPOSITORY, 'packages/board'),
  })
  const board = await landfallBoard(pageFolder)
  const browser = await launch()
  const opened = await board.open(browser)
  const devtools = await opened.page.context().newCDPSession(opened.page)
  await devtools.send('Profiler.enable')
  await devtools.send('Profiler.start')
  await measureFrames(opened)
  const { profile } = await devtools.send('Profiler.stop')
  await browser.close()
  await board.close()
  rmSync(pageFolder, { recursive: true, force: true })

  const nameOf = new Map(
    profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(no name)']),
  )
  const spent = new Map<string, number>()
  profile.samples?.forEach((id, nth) => {
    const name = nameOf.get(id) ?? ''
    spent.set(name, (spent.get(name) ?? 0) + (profile.timeDeltas?.[nth] ?? 0) / 1_000)
  })
  const slowest = [...spent].toSorted(([, one], [, other]) => other - one).slice(0, SHOWN_COUNT)
  for (const [name, ms] of slowest)
    console.log(`${Math.round(ms).toLocaleString('en').padStart(8)} ms  ${name}`)
}
