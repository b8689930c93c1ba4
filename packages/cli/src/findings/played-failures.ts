import type { ScenarioFailure } from '@landfall/check'
import { playScenario } from '@landfall/interpret'
import type { Storm } from '@landfall/language'
import { elementsOf, indexModel } from '@landfall/model'
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
    return failure ? [{ scenario: scenario.id, place: failure.place, message: failure.message }] : []
  })
  progress.clear()
  return failures
}
