import type { ElementId } from '@landfall/model'
import type { ScenarioOutcome } from './scenario-outcome.ts'

/** What is known of the scenarios of a storm. */
export interface ScenarioResults {
  readonly outcomes: ReadonlyMap<ElementId, ScenarioOutcome>
  /** They are being played again: what is known may be of an earlier text. */
  readonly isPlaying: boolean
  /** Why they could not be played, as a sentence; empty where they could. */
  readonly trouble: string
}

export const NOTHING_PLAYED: ScenarioResults = { outcomes: new Map(), isPlaying: false, trouble: '' }
