export { EvaluationError, type EvaluationErrorCode } from './evaluation-error.ts'
export { interpret } from './interpret.ts'
export { playScenario, type ScenarioResult } from './play-scenario.ts'
export { createWorld, type StepFailure, type World, type WorldOptions } from './world.ts'
