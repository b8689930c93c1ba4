import { median } from '../report.ts'

/** What one run of a contender gave; NaN for what it cannot do. Milliseconds, and megabytes. */
export interface Figures {
  readonly panMedian: number
  readonly pan95th: number
  readonly zoomMedian: number
  readonly zoom95th: number
  readonly firstWall: number
  readonly heap: number
  readonly keyMedian: number
  readonly key95th: number
}

/** The value below which this share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The median of the rounds, figure by figure. */
export function typical(rounds: readonly Figures[]): Figures {
  const of = (name: keyof Figures) => median(rounds.map((round) => round[name]))
  return {
    panMedian: of('panMedian'),
    pan95th: of('pan95th'),
    zoomMedian: of('zoomMedian'),
    zoom95th: of('zoom95th'),
    firstWall: of('firstWall'),
    heap: of('heap'),
    keyMedian: of('keyMedian'),
    key95th: of('key95th'),
  }
}
