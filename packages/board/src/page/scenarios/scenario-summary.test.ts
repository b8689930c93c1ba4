import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import type { ScenarioOutcome } from './scenario-outcome.ts'
import { NOTHING_PLAYED } from './scenario-results.ts'
import { scenarioSummary } from './scenario-summary.ts'

const index = indexModel(
  readStorm([{ name: 'a.storm', text: 'scenario "A" { }\nscenario "B" { }\nscenario "C" { }' }]).model,
)
const outcome = (scenario: string, state: ScenarioOutcome['state']): [string, ScenarioOutcome] => [
  scenario,
  { scenario, state, message: '', details: [] },
]

describe('The scenarios of a storm', () => {
  it('[BOARD-63] are counted by how they come out, and the first that fails is the worst', () => {
    const outcomes = new Map([
      outcome('scenario A', 'green'),
      outcome('scenario B', 'stopped'),
      outcome('scenario C', 'red'),
    ])
    expect(scenarioSummary(index, { ...NOTHING_PLAYED, outcomes })).toEqual({
      words: '3 scenarios: 1 comes out, 1 fails, 1 was stopped.',
      worst: 'scenario C',
    })
  })
  it('[BOARD-63] say that they are played, and why they could not be', () => {
    expect(scenarioSummary(index, { ...NOTHING_PLAYED, isPlaying: true }).words).toBe(
      '3 scenarios: 3 not played yet. Playing …',
    )
    expect(scenarioSummary(index, { ...NOTHING_PLAYED, trouble: 'No time.' }).words).toBe(
      '3 scenarios: 3 not played yet. No time.',
    )
  })
  it('[BOARD-63] say nothing where there are none', () => {
    const none = indexModel(readStorm([{ name: 'a.storm', text: 'event A' }]).model)
    expect(scenarioSummary(none, NOTHING_PLAYED)).toEqual({ words: '' })
  })
})
