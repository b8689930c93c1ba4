import { line, median } from '../report.ts'
import type { Figures } from './contender.ts'
import { CONTENDER_NAMES, CONTENDERS, type ContenderName } from './contenders.ts'
import type { Results } from './rounds.ts'

/** How one figure of Landfall has to stand to that of another contender, in the same round. */
export interface RatioGoal {
  readonly to: 'raw' | 'loop' | 'best durable peer'
  readonly atLeast: number
}

/** Whether rates have reached their goals, by the median of the ratios of each round. */
export function printRatioGoals(results: Results, goals: readonly RatioGoal[]): void {
  for (const { to, atLeast } of goals) {
    const other = to === 'best durable peer' ? bestDurablePeer(results) : to
    const ratio = other && medianRatio(results, { of: 'landfall', to: other, figure: 'rate' })
    const name = other ? `Landfall / ${CONTENDERS[other].title}` : `Landfall / ${to}`
    if (ratio === undefined) line(`  ${name}`, 'no figure', `goal ${atLeast}: not measured`)
    else line(`  ${name}`, ratio.toFixed(2), `goal ${atLeast}: ${ratio >= atLeast ? 'reached' : 'missed'}`)
  }
}

/** Undefined where one of the two has no figure. */
export function medianRatio(
  results: Results,
  { of, to, figure }: { readonly of: ContenderName; readonly to: ContenderName; readonly figure: string },
): number | undefined {
  const ours = roundsOf(results, of)
  const theirs = roundsOf(results, to)
  const ratios = ours.flatMap((figures, round) => {
    const own = figures[figure]
    const other = theirs[round]?.[figure]
    return own === undefined || other === undefined ? [] : [own / other]
  })
  return ratios.length === 0 ? undefined : median(ratios)
}

export function roundsOf(results: Results, name: ContenderName): readonly Figures[] {
  const rounds = results.get(name)
  return rounds === undefined || typeof rounds === 'string' ? [] : rounds
}

function bestDurablePeer(results: Results): ContenderName | undefined {
  const peers = CONTENDER_NAMES.filter((name) => CONTENDERS[name].isPeer && CONTENDERS[name].isDurable)
  const rateOf = (name: ContenderName) => median(roundsOf(results, name).map(({ rate = 0 }) => rate))
  return peers.filter((name) => roundsOf(results, name).length > 0).sort((a, b) => rateOf(b) - rateOf(a))[0]
}
