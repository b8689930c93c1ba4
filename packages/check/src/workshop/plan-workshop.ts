import { type WorkshopStep, workshopSteps } from './workshop-steps.ts'

/** How long a step is to take. */
export interface PlannedStep {
  readonly step: WorkshopStep
  readonly minutes: number
}

/** As long as the steps usually take together. */
export const WORKSHOP_MINUTES_USUAL = workshopSteps.reduce((sum, { minutes }) => sum + minutes, 0)
/** The shortest step still has a minute. */
export const WORKSHOP_MINUTES_MIN = Math.ceil(
  WORKSHOP_MINUTES_USUAL / Math.min(...workshopSteps.map(({ minutes }) => minutes)),
)
/** A week of eight hours a day. */
export const WORKSHOP_MINUTES_MAX = 5 * 8 * 60

/**
 * Shares out the time that people have among the steps, in the proportions in which steps usually take it.
 *
 * @param minutes - whole minutes within the bounds above; what is beyond is taken as the nearest that is within.
 * @returns whole minutes, at least one for each step, that add up to what there is.
 */
export function planWorkshop(minutes: number): readonly PlannedStep[] {
  const total = Math.min(Math.max(Math.round(minutes), WORKSHOP_MINUTES_MIN), WORKSHOP_MINUTES_MAX)
  const shares = workshopSteps.map((step) => ({
    step,
    exact: (total * step.minutes) / WORKSHOP_MINUTES_USUAL,
  }))
  const given = shares.reduce((sum, { exact }) => sum + Math.floor(exact), 0)
  // Minutes that cannot be divided go where most of one is missing.
  const favoured = new Set(
    shares
      .toSorted((left, right) => (right.exact % 1) - (left.exact % 1))
      .slice(0, total - given)
      .map(({ step }) => step.id),
  )
  return shares.map(({ step, exact }) => ({
    step,
    minutes: Math.floor(exact) + (favoured.has(step.id) ? 1 : 0),
  }))
}
