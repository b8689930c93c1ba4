export { type CheckMemory, type CheckResult, checkModel } from './check-model.ts'
export {
  type CheckSettings,
  DEFAULT_SETTINGS,
  type NameSettings,
  type ScenarioFailure,
} from './check-settings.ts'
export { type OriginsRow, originsTable } from './origins/origins-table.ts'
