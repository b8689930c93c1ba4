import { expect, it } from 'vitest'
import { checkCounts, sumUp, testCounts } from './ci-counts.ts'

const report = (parts: object) =>
  JSON.stringify({ numPassedTests: 3, numFailedTests: 0, testResults: [], success: true, ...parts })

it('counts tests', () => {
  expect(testCounts(report({}))).toEqual({ passed: 3, failed: 0 })
  expect(testCounts(report({ numFailedTests: 2, success: false }))).toEqual({ passed: 3, failed: 2 })
})

it('counts a test file that could not be loaded', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(testCounts(report({ testResults, success: false }))).toEqual({ passed: 3, failed: 1 })
})

it('counts a run that failed outside every test', () => {
  expect(testCounts(report({ success: false }))).toEqual({ passed: 3, failed: 1 })
})

it('counts the checks of the last line only', () => {
  expect(checkCounts('FAILED docs\n  9 passed, 9 failed\n4 passed, 1 failed\n')).toEqual({
    passed: 4,
    failed: 1,
  })
  expect(checkCounts('2 passed, 0 failed')).toEqual({ passed: 2, failed: 0 })
})

it('counts what never ended as one failure', () => {
  expect(testCounts(undefined)).toEqual({ passed: 0, failed: 1 })
  expect(checkCounts(undefined)).toEqual({ passed: 0, failed: 1 })
  expect(checkCounts('ok types — fine\n')).toEqual({ passed: 0, failed: 1 })
})

it('sums up', () => {
  expect(
    sumUp([
      { passed: 3, failed: 0 },
      { passed: 4, failed: 1 },
    ]),
  ).toBe('7 passed, 1 failed')
})
