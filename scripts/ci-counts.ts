export type Counts = { readonly passed: number; readonly failed: number }

const NOTHING_TO_READ: Counts = { passed: 0, failed: 1 }

/** The tests of Vitest's JSON report. A test file that fails before its first test counts as one failed test. */
export function testCounts(report: string | undefined): Counts {
  if (report === undefined) return NOTHING_TO_READ
  const { numPassedTests, numFailedTests, testResults, success } = JSON.parse(report)
  const fallenFiles = testResults.filter(
    (file: { status: string; assertionResults: readonly unknown[] }) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  const failed = numFailedTests + fallenFiles
  // An error outside every test (an unhandled rejection, no test file at all) fails a run with no failed test.
  return { passed: numPassedTests, failed: failed === 0 && !success ? 1 : failed }
}

/** The checks of a verify log, from its last line. */
export function checkCounts(log: string | undefined): Counts {
  const summary = /(?:^|\n)(\d+) passed, (\d+) failed\s*$/.exec(log ?? '')
  return summary === null ? NOTHING_TO_READ : { passed: Number(summary[1]), failed: Number(summary[2]) }
}

export function sumUp(counts: readonly Counts[]): string {
  const sum = (of: (each: Counts) => number) => counts.reduce((total, each) => total + of(each), 0)
  return `${sum((each) => each.passed)} passed, ${sum((each) => each.failed)} failed`
}
