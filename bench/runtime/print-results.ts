import { line, median } from '../report.ts'
import type { Figures } from './contender.ts'
import { CONTENDER_NAMES, CONTENDERS, type ContenderName } from './contenders.ts'
import { medianRatio, roundsOf } from './goals.ts'
import type { Results } from './rounds.ts'

/** The rate of each contender: median, least and most of the rounds, and how it stands to the limits. */
export function printRates(results: Results, { unit }: { readonly unit: string }): void {
  for (const name of CONTENDER_NAMES) {
    const rounds = roundsOf(results, name)
    const why = results.get(name)
    if (rounds.length > 0) line(CONTENDERS[name].title, rates(rounds, unit), remarks(results, name))
    else if (typeof why === 'string') line(CONTENDERS[name].title, '–', why)
  }
}

function rates(rounds: readonly Figures[], unit: string): string {
  const found = rounds.map(({ rate = 0 }) => rate)
  return `${rounded(median(found))} ${unit} (${rounded(Math.min(...found))}–${rounded(Math.max(...found))})`
}

function remarks(results: Results, name: ContenderName): string {
  const limits = (['raw', 'loop'] as const).flatMap((to) => {
    const ratio = name === to ? undefined : medianRatio(results, { of: name, to, figure: 'rate' })
    return ratio === undefined ? [] : [`${share(ratio)} of ${to}`]
  })
  const rounds = roundsOf(results, name)
  const middle = (figure: string) => median(rounds.map((figures) => figures[figure] ?? Number.NaN))
  const delays = Number.isNaN(middle('medianMs'))
    ? []
    : [`at half load ${middle('medianMs').toFixed(2)} ms, 99.9th ${middle('latestMs').toFixed(1)} ms`]
  return [...limits, ...delays, `n ${rounded(middle('count'))}`].join('; ')
}

/** One figure of each contender where less is better, with a limit for Landfall. */
export function printLeast(
  results: Results,
  { figure, unit, goal }: { readonly figure: string; readonly unit: string; readonly goal?: number },
): void {
  for (const name of CONTENDER_NAMES) {
    const [{ count = 0 } = {}] = roundsOf(results, name)
    const found = roundsOf(results, name).flatMap((figures) => figures[figure] ?? [])
    const why = results.get(name)
    const middle = median(found)
    const judged =
      name === 'landfall' && goal !== undefined
        ? `goal below ${rounded(goal)}: ${middle < goal ? 'reached' : 'missed'}`
        : ''
    const spread = `${rounded(middle)} ${unit} (${rounded(Math.min(...found))}–${rounded(Math.max(...found))})`
    if (found.length > 0) line(CONTENDERS[name].title, spread, `n ${rounded(count)} ${judged}`)
    else if (typeof why === 'string') line(CONTENDERS[name].title, '–', why)
  }
}

function rounded(figure: number): string {
  return figure < 10 ? figure.toFixed(1) : Math.round(figure).toLocaleString('en')
}

function share(ratio: number): string {
  return ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2)
}
