import type { Finding, ModelIndex } from '@landfall/model'
import { missingWords } from './missing-words.ts'
import { type Missing, whatIsMissing } from './what-is-missing.ts'
import { type WorkshopStep, workshopSteps } from './workshop-steps.ts'

/** How far a step of the workshop has come. */
export interface StepState {
  readonly step: WorkshopStep
  readonly missing: readonly Missing[]
  /** Nothing is missing but what hints say. */
  readonly isDone: boolean
}

/**
 * How far a storm has come in each step of a workshop, in their order.
 *
 * @param findings - those that are to be told: what somebody has asked to ignore is not missing.
 */
export function workshopState(index: ModelIndex, findings: readonly Finding[]): readonly StepState[] {
  const byStep = Map.groupBy(findings, ({ code }) => missingWords[code].step)
  return workshopSteps.map((step) => {
    const missing = whatIsMissing(index, { step: step.id, findings: byStep.get(step.id) ?? [] })
    return { step, missing, isDone: missing.every(({ severity }) => severity === 'hint') }
  })
}
