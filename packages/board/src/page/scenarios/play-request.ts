import type { StormFile } from '@landfall/language'
import type { ElementId } from '@landfall/model'
import type { ScenarioOutcome } from './scenario-outcome.ts'

/** What the worker is asked: to play all scenarios of a storm. */
export interface PlayRequest {
  readonly files: readonly StormFile[]
  /** Played behind all others, because they took too long before. */
  readonly last: readonly ElementId[]
  /** Not played: how they come out is known. */
  readonly without: readonly ElementId[]
}

/** What the worker says, in this order, for each scenario; at the end that it is done. */
export type PlayNews =
  | { readonly kind: 'playing'; readonly scenario: ElementId }
  | { readonly kind: 'played'; readonly outcome: ScenarioOutcome }
  | { readonly kind: 'done' }
