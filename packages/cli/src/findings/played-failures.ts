import type { ScenarioFailure } from '@landfall/check'
import { playScenario } from '@landfall/interpret'
import type { Storm } from '@landfall/language'
import { elementsOf, indexModel, type Scenario } from '@landfall/model'
import { progressOn } from '../progress.ts'
import type { Terminal } from '../terminal.ts'

/** What comes out otherwise than its scenario says; nothing for a storm with errors, which is not played. */
export function playedFailures({ model, findings }: Storm, terminal: Terminal): readonly ScenarioFailure[] {
  if (findings.some(({ severity }) => severity === 'error')) return []
  const scenarios = elementsOf(indexModel(model), 'scenario')
  const progress = progressOn(terminal)
  const failures = scenarios.flatMap((scenario, index) => {
    progress.show(`Playing ${index + 1} of ${scenarios.length} scenarios`)
    const { failure } = playScenario(model, scenario)
    if (!failure) return []
    const { place, message } = failure
    return [
      {
        scenario: scenario.id,
        place,
        message: isWithin(place, scenario.place) ? message : named(scenario, message),
      },
    ]
  })
  progress.clear()
  return failures
}

function isWithin(inner: Scenario['place'], outer: Scenario['place']): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end
}

/** Beside lines that stand elsewhere nobody would see which scenario it is. */
function named({ title }: Scenario, message: string): string {
  return `"${title}" fails: ${message}`
}
