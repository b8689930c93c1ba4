import type { ElementId } from '@landfall/model'

/** How a scenario came out when it was played last. */
export interface ScenarioOutcome {
  readonly scenario: ElementId
  /** Green: as it says. Red: otherwise. Stopped: it took too long, and nobody knows. */
  readonly state: 'green' | 'red' | 'stopped'
  /** Why it is not green, as one sentence; empty where it is. */
  readonly message: string
  /** What was there instead, a line each. */
  readonly details: readonly string[]
  /** Where it failed, counted from where the scenario begins: it may have moved since. */
  readonly at?: { readonly start: number; readonly end: number }
}
