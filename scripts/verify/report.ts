import type { Outcome } from './outcome.ts'

const REASON_LINES_MAX = 400

/** The lines printed for one check: `ok NAME — detail`, or `FAILED NAME` and its reasons, indented. */
export function checkReport(name: string, outcome: Outcome): string {
  if (outcome.passed) return `ok ${name} — ${outcome.detail}`
  const lines = outcome.reasons.flatMap((reason) => reason.trimEnd().split('\n'))
  const shown = lines.slice(0, REASON_LINES_MAX).map((line) => `  ${line}`)
  const hidden = lines.length - shown.length
  return [`FAILED ${name}`, ...shown, ...(hidden > 0 ? [`  … and ${hidden} more lines`] : [])].join('\n')
}

/** The last line of a run. */
export function summaryLine(outcomes: readonly Outcome[]): string {
  const passedCount = outcomes.filter((outcome) => outcome.passed).length
  return `${passedCount} passed, ${outcomes.length - passedCount} failed`
}
