import { elementsOf, type ModelIndex, type Policy, type Scenario } from '@landfall/model'
import { looksTheSame } from './looked.ts'
import { type PlayedPart, type ScenarioReach, scenarioReach } from './scenario-reach.ts'

/** What the scenarios of a storm play, all together. */
export interface ScenarioCoverage {
  readonly scenarioCount: number
  /** What is not in it is certainly played by none. */
  readonly played: ReadonlySet<PlayedPart>
}

/**
 * Worked out once for each index, however many rules ask. A scenario that has been asked about is not walked again
 * while all that it reaches is the same: most edits touch what few scenarios play.
 */
export function scenarioCoverage(index: ModelIndex): ScenarioCoverage {
  const known = coverages.get(index)
  if (known) return known
  const scenarios = elementsOf(index, 'scenario')
  const scheduled = elementsOf(index, 'policy').filter(({ trigger }) => trigger?.kind === 'schedule')
  const played = new Set<PlayedPart>()
  for (const scenario of scenarios)
    for (const part of keptReach(index, scenario, scheduled).played) played.add(part)
  const coverage = { scenarioCount: scenarios.length, played }
  coverages.set(index, coverage)
  return coverage
}

const coverages = new WeakMap<ModelIndex, ScenarioCoverage>()
const reaches = new WeakMap<
  Scenario,
  { readonly reach: ScenarioReach; readonly scheduled: readonly Policy[] }
>()

function keptReach(index: ModelIndex, scenario: Scenario, scheduled: readonly Policy[]): ScenarioReach {
  const kept = reaches.get(scenario)
  if (kept && isSameList(kept.scheduled, scheduled) && looksTheSame(index, kept.reach.looked))
    return kept.reach
  const reach = scenarioReach(index, scenario, scheduled)
  reaches.set(scenario, { reach, scheduled })
  return reach
}

function isSameList(left: readonly Policy[], right: readonly Policy[]): boolean {
  return left.length === right.length && left.every((policy, at) => policy === right[at])
}
