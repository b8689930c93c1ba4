import type { Figures } from './figures.ts'

interface Line {
  readonly name: string
  readonly figure: keyof Figures
  readonly unit: 'ms' | 'MB'
  /** What it has to stay below. */
  readonly goal?: number
}

const LINES: readonly Line[] = [
  { name: 'a frame while panning, median', figure: 'panMedian', unit: 'ms' },
  { name: 'a frame while panning, 95th percentile', figure: 'pan95th', unit: 'ms', goal: 20 },
  { name: 'a frame while zooming, median', figure: 'zoomMedian', unit: 'ms' },
  { name: 'a frame while zooming, 95th percentile', figure: 'zoom95th', unit: 'ms', goal: 20 },
  { name: 'the first wall', figure: 'firstWall', unit: 'ms', goal: 2_000 },
  { name: 'memory of the scripts', figure: 'heap', unit: 'MB' },
  { name: 'a keystroke in another browser, median', figure: 'keyMedian', unit: 'ms' },
  { name: 'a keystroke in another browser, 95th percentile', figure: 'key95th', unit: 'ms', goal: 100 },
]

/** A frame of a screen that shows sixty a second: what is as good as that is never called worse. */
const FRAME_MS = 1_000 / 60 + 0.2

/** Prints each figure beside that of the peer, and whether its goal is reached: less is better in all of them. */
export function printFigures(ours: Figures, peer: Figures): void {
  console.log(row(['', 'Landfall', 'Excalidraw', 'ratio', 'goal', '']))
  for (const { name, figure, unit, goal } of LINES) {
    const [own, other] = [ours[figure], peer[figure]]
    const isAhead =
      Number.isNaN(other) || own <= Math.max(other, figure.endsWith('th') || unit === 'ms' ? FRAME_MS : 0)
    const isReached = (goal === undefined || own < goal) && isAhead
    const missed = isAhead ? 'missed' : 'behind the peer'
    console.log(
      row([
        name,
        shown(own, unit),
        Number.isNaN(other) ? '' : shown(other, unit),
        Number.isNaN(other) ? '' : (own / other).toFixed(2),
        goal === undefined ? '' : `< ${shown(goal, unit)}`,
        isReached ? 'reached' : missed,
      ]),
    )
  }
}

function shown(value: number, unit: string): string {
  return `${value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ${unit}`
}

function row([name = '', ...cells]: readonly string[]): string {
  return `  ${name.padEnd(50)}${cells.map((cell) => cell.padStart(14)).join('')}`.trimEnd()
}
