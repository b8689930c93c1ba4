import type { Model, Scenario } from '@landfall/model'
import type { StepFailure } from './step-failure.ts'
import { createWorld, type World } from './world.ts'

export interface ScenarioResult {
  readonly scenario: Scenario
  /** Absent if the scenario came out as it says. */
  readonly failure?: StepFailure
  /** As the last step that was played left it. */
  readonly world: World
}

/** Plays a scenario in a world of its own, in virtual time, up to the first step that does not come out. */
export function playScenario(model: Model, scenario: Scenario): ScenarioResult {
  const world = createWorld(model)
  for (const step of scenario.steps) {
    const failure = world.play(step)
    if (failure) return { scenario, failure, world }
  }
  return { scenario, world, ...(world.unheard && { failure: world.unheard }) }
}
