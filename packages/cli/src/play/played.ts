import type { StepFailure } from '@landfall/interpret'
import type { Step } from '@landfall/kernel'
import type { ScenarioStep } from '@landfall/model'

/** A step of a session that has been played. */
export interface PlayedStep {
  readonly step: ScenarioStep
  /** As it was written. */
  readonly text: string
  /** What happened, in order. */
  readonly happened: readonly Step[]
  /** Why it did not come out as it says; its place is where people find it. */
  readonly failure?: StepFailure
  /** When it ended, in ms since 1970, virtual. */
  readonly endedAt: number
}

/** What was typed at once, and what became of it. */
export interface PlayedInput {
  readonly text: string
  readonly steps: readonly PlayedStep[]
}
