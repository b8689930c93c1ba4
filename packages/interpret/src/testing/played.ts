import type { Model } from '@landfall/model'
import { elementsOf, indexModel } from '@landfall/model'
import { playScenario } from '../play-scenario.ts'

/** What became of each scenario of a storm: `ok`, or its failure, the message first. */
export function played(model: Model): Readonly<Record<string, string | readonly string[]>> {
  const scenarios = elementsOf(indexModel(model), 'scenario')
  return Object.fromEntries(
    scenarios.map((scenario) => {
      const { failure } = playScenario(model, scenario)
      return [scenario.title, failure ? [failure.message, ...failure.details] : 'ok']
    }),
  )
}
