import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import type { Contender } from './contender.ts'
import { excalidraw } from './excalidraw.ts'
import { type Figures, percentile, typical } from './figures.ts'
import { type LandfallBoard, landfallBoard } from './landfall-board.ts'
import { measureFrames } from './measure-frames.ts'
import { measureHeap } from './measure-heap.ts'
import { measureKeystrokes } from './measure-keystrokes.ts'
import { printFigures } from './print-figures.ts'
import { printProfile } from './print-profile.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = [process.env.CHROMIUM, ...PLACES].find((place) => place && existsSync(place))
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, profile: { type: 'boolean', default: false } },
})

if (executablePath === undefined) {
  console.error('There is no Chromium here: apt-get install chromium, or name it in CHROMIUM.')
  process.exitCode = 1
} else if (values.profile) await printProfile(() => launch(executablePath))
else await compare(executablePath, Number(values.rounds))

function launch(path: string): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
}

async function compare(path: string, roundCount: number): Promise<void> {
  const ours = await landfallBoard()
  const peer = await excalidraw()
  const found: { readonly ours: Figures[]; readonly peer: Figures[] } = { ours: [], peer: [] }
  let version = ''
  for (let round = 0; round < roundCount; round++) {
    // A browser of its own for each round: what one contender leaves behind slows down neither.
    const browser = await launch(path)
    version = browser.version()
    const keystrokes = await measureKeystrokes(ours, browser)
    found.ours.push(await measure(ours, browser, keystrokes))
    found.peer.push(await measure(peer, browser, []))
    await browser.close()
  }
  await Promise.all([ours.close(), peer.close()])
  console.log(`Chromium ${version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  console.log(`2,000 stickies, median of ${roundCount} rounds\n`)
  printFigures(typical(found.ours), typical(found.peer))
}

async function measure(
  contender: Contender | LandfallBoard,
  browser: Browser,
  keystrokes: readonly number[],
): Promise<Figures> {
  const board = await contender.open(browser)
  const { panning, zooming } = await measureFrames(board)
  const heap = await measureHeap(board.page)
  await board.page.context().close()
  return {
    panMedian: percentile(panning, 0.5),
    pan95th: percentile(panning, 0.95),
    zoomMedian: percentile(zooming, 0.5),
    zoom95th: percentile(zooming, 0.95),
    firstWall: board.firstWallMs,
    heap,
    keyMedian: percentile(keystrokes, 0.5),
    key95th: percentile(keystrokes, 0.95),
  }
}
