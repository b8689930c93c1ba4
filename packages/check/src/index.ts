export { type CheckMemory, type CheckResult, checkModel } from './check-model.ts'
export {
  type CheckSettings,
  DEFAULT_SETTINGS,
  type NameSettings,
  type ScenarioFailure,
} from './check-settings.ts'
export { type OriginsRow, originsTable } from './origins/origins-table.ts'
export {
  type PlannedStep,
  planWorkshop,
  WORKSHOP_MINUTES_MAX,
  WORKSHOP_MINUTES_MIN,
  WORKSHOP_MINUTES_USUAL,
} from './workshop/plan-workshop.ts'
export type { Missing } from './workshop/what-is-missing.ts'
export { type StepState, workshopState } from './workshop/workshop-state.ts'
export { type WorkshopStep, type WorkshopStepId, workshopSteps } from './workshop/workshop-steps.ts'
