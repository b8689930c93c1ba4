import { setTimeout as pause } from 'node:timers/promises'
import { type OpenBoard, VIEWPORT } from './contender.ts'

/** Milliseconds from each frame to the next, while somebody looks around on the wall. */
export interface Frames {
  readonly panning: readonly number[]
  readonly zooming: readonly number[]
}

const MIDDLE = { x: VIEWPORT.width / 2, y: VIEWPORT.height / 2 }
const ZOOM_STEPS = 40
const DRAG_STEPS = 60
/** About as often as a mouse tells where it is, as far as pages hear of it. */
const STEP_MS = 16

/** The whole wall comes nearer until it can be read, is moved in all directions, and goes away again; twice. */
export async function measureFrames(board: OpenBoard): Promise<Frames> {
  const panning: number[] = []
  const zooming: number[] = []
  for (let round = 0; round < 2; round++) {
    zooming.push(...(await framesDuring(board, () => zoom(board, -board.wheelStep))))
    panning.push(...(await framesDuring(board, () => drag(board))))
    zooming.push(...(await framesDuring(board, () => zoom(board, board.wheelStep))))
    panning.push(...(await framesDuring(board, () => drag(board))))
  }
  return { panning, zooming }
}

/** By the wheel with Ctrl, which means the same on both walls. */
async function zoom({ page }: OpenBoard, by: number): Promise<void> {
  await page.mouse.move(MIDDLE.x, MIDDLE.y)
  await page.keyboard.down('Control')
  for (let step = 0; step < ZOOM_STEPS; step++) {
    await page.mouse.wheel(0, by)
    await pause(STEP_MS)
  }
  await page.keyboard.up('Control')
}

async function drag({ page, panButton }: OpenBoard): Promise<void> {
  const ways = [
    [-400, -200],
    [400, 200],
  ] as const
  for (const [x, y] of ways) {
    await page.mouse.move(MIDDLE.x, MIDDLE.y)
    await page.mouse.down({ button: panButton })
    for (let step = 1; step <= DRAG_STEPS; step++) {
      await page.mouse.move(MIDDLE.x + (x * step) / DRAG_STEPS, MIDDLE.y + (y * step) / DRAG_STEPS)
      await pause(STEP_MS)
    }
    await page.mouse.up({ button: panButton })
  }
}

const BEGIN = `{
  const times = []
  const note = (time) => {
    times.push(time)
    if (window.frameTimes === times) requestAnimationFrame(note)
  }
  window.frameTimes = times
  requestAnimationFrame(note)
}`
const END = `(() => {
  const times = window.frameTimes
  window.frameTimes = undefined
  return times
})()`

async function framesDuring({ page }: OpenBoard, work: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(BEGIN)
  await work()
  const times = await page.evaluate<readonly number[]>(END)
  return times.slice(1).map((time, nth) => time - (times[nth] ?? time))
}
