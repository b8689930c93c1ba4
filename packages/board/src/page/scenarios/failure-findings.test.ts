import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { failureFindings } from './failure-findings.ts'
import type { ScenarioOutcome } from './scenario-outcome.ts'
import { NOTHING_PLAYED } from './scenario-results.ts'

const STEP = 'then OrderPlaced'
const SCENARIO = `scenario "Placed" { ${STEP} }`

function findings(text: string, outcome: Partial<ScenarioOutcome>) {
  const start = SCENARIO.indexOf(STEP)
  const red: ScenarioOutcome = {
    scenario: 'scenario Placed',
    state: 'red',
    message: 'Nothing happened',
    details: [],
    at: { start, end: start + STEP.length },
    ...outcome,
  }
  const { model } = readStorm([{ name: 'a.storm', text }])
  return failureFindings(indexModel(model), { ...NOTHING_PLAYED, outcomes: new Map([[red.scenario, red]]) })
}

describe('A scenario that failed', () => {
  it('[BOARD-63] is a finding at its step, also where the scenario has moved since', () => {
    const text = `event OrderPlaced\n${SCENARIO}`
    const [finding] = findings(text, {})
    expect(finding).toMatchObject({ code: 'SCENARIO-7', severity: 'error', element: 'scenario Placed' })
    expect(text.slice(finding?.place.start, finding?.place.end)).toBe(STEP)
  })
  it('[BOARD-63] is none when it is gone, is green, or was stopped', () => {
    expect(findings('event OrderPlaced', {})).toEqual([])
    expect(findings(SCENARIO, { state: 'green' })).toEqual([])
    expect(findings(SCENARIO, { state: 'stopped' })).toEqual([])
  })
})
