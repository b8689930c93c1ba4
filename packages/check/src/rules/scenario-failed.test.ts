import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import { foundIn } from '../testing/found-in.ts'

it('[CHECK-105] each failure that is handed in is a finding about its scenario, where it failed', () => {
  const text = 'scenario "One" { }'
  const place = { file: 'a.storm', start: 3, end: 7 }
  const message = 'Expected LoafSold, but nothing happened'
  const settings = { ...DEFAULT_SETTINGS, failures: [{ scenario: 'scenario One', place, message }] }
  expect(foundIn(text, 'SCENARIO-7', settings)).toEqual([
    { code: 'SCENARIO-7', severity: 'error', element: 'scenario One', place, message },
  ])
  expect(foundIn(text, 'SCENARIO-7')).toEqual([])
})
