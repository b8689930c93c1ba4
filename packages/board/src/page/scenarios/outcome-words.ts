import type { ScenarioOutcome } from './scenario-outcome.ts'

/** How an outcome is told apart without its colour. */
export interface OutcomeWords {
  readonly state: ScenarioOutcome['state'] | 'unknown'
  readonly sign: string
  readonly words: string
}

export function outcomeWords(outcome: ScenarioOutcome | undefined): OutcomeWords {
  switch (outcome?.state) {
    case 'green':
      return { state: 'green', sign: '✓', words: 'Comes out' }
    case 'red':
      return { state: 'red', sign: '✗', words: 'Fails' }
    case 'stopped':
      return { state: 'stopped', sign: '‖', words: 'Stopped' }
    case undefined:
      return { state: 'unknown', sign: '…', words: 'Not played yet' }
  }
}
