import { elementOf, type Finding, type ModelIndex, severityOf } from '@landfall/model'
import type { ScenarioResults } from './scenario-results.ts'

/** What the check says of scenarios that failed, at the places where they are now; those that are gone say nothing. */
export function failureFindings(index: ModelIndex, { outcomes }: ScenarioResults): readonly Finding[] {
  return [...outcomes.values()].flatMap(({ scenario: id, state, message, at }) => {
    const scenario = elementOf(index, id, 'scenario')
    if (!scenario || state !== 'red' || !at) return []
    const { file, start } = scenario.place
    const end = Math.min(start + at.end, scenario.place.end)
    const place = { file, start: Math.min(start + at.start, end), end }
    return [{ code: 'SCENARIO-7', severity: severityOf('SCENARIO-7', 'model'), element: id, place, message }]
  })
}
