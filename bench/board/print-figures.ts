import type { Figures } from './figures.ts'

interface Line {
  readonly name: string
  readonly figure: keyof Figures
  readonly unit: 'ms' | 'MB'
  /** What it has to stay below. */
  readonly goal?: number
  /** Nothing better can be seen: up to here nobody is behind a peer. */
  readonly best?: number
}

/** Of a screen that shows sixty a second, with what a clock in a browser is off by. */
const FRAME_MS = 1_000 / 60 + 0.2

const LINES: readonly Line[] = [
  { name: 'a frame while panning, median', figure: 'panMedian', unit: 'ms', best: FRAME_MS },
  { name: 'a frame while panning, 95th percentile', figure: 'pan95th', unit: 'ms', goal: 20, best: FRAME_MS },
  { name: 'a frame while zooming, median', figure: 'zoomMedian', unit: 'ms', best: FRAME_MS },
  {
    name: 'a frame while zooming, 95th percentile',
    figure: 'zoom95th',
    unit: 'ms',
    goal: 20,
    best: FRAME_MS,
  },
  { name: 'the first wall', figure: 'firstWall', unit: 'ms', goal: 2_000 },
  { name: 'memory of the scripts', figure: 'heap', unit: 'MB' },
  { name: 'a keystroke in another browser, median', figure: 'keyMedian', unit: 'ms' },
  { name: 'a keystroke in another browser, 95th percentile', figure: 'key95th', unit: 'ms', goal: 100 },
]

/** Prints each figure beside that of the peer, and whether its goal is reached: less is better in all of them. */
export function printFigures(ours: Figures, peer: Figures): void {
  console.log(row(['', 'Landfall', 'Excalidraw', 'ratio', 'goal', '']))
  for (const line of LINES) {
    const { name, figure, unit, goal } = line
    const [own, other] = [ours[figure], peer[figure]]
    const hasPeer = !Number.isNaN(other)
    const cells = [
      shown(own, unit),
      hasPeer ? shown(other, unit) : '',
      hasPeer ? (own / other).toFixed(2) : '',
      goal === undefined ? '' : `< ${shown(goal, unit)}`,
      verdict(line, own, other),
    ]
    console.log(row([name, ...cells]))
  }
}

function verdict({ goal, best = 0 }: Line, own: number, other: number): string {
  if (goal !== undefined && !(own < goal)) return 'missed'
  return own > Math.max(other, best) ? 'behind' : 'reached'
}

function shown(value: number, unit: string): string {
  return `${value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ${unit}`
}

function row([name = '', ...cells]: readonly string[]): string {
  return `  ${name.padEnd(50)}${cells.map((cell) => cell.padStart(12)).join('')}`.trimEnd()
}
