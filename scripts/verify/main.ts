/**
 * `npm run verify`: every check of the repository, each with its line; the last line counts them.
 *
 * `-- NAME …` runs only the checks named; `-- --update-ratchets` lowers the held sizes first.
 */
import { fileURLToPath } from 'node:url'
import { type Check, checksOf, updateRatchets } from './checks.ts'
import type { Outcome } from './outcome.ts'
import { checkReport, summaryLine } from './report.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const UPDATE_RATCHETS = '--update-ratchets'

process.exitCode = await main(process.argv.slice(2))

async function main(words: readonly string[]): Promise<number> {
  const checks = checksOf(root)
  const names = words.filter((word) => word !== UPDATE_RATCHETS)
  const unknown = names.filter((name) => checks.every((check) => check.name !== name))
  if (unknown.length > 0) {
    console.error(
      `No check is called ${unknown.join(', ')}. There are: ${checks.map((check) => check.name).join(', ')}`,
    )
    return 2
  }
  if (words.includes(UPDATE_RATCHETS)) updateRatchets(root)
  return runAll(checks.filter((check) => names.length === 0 || names.includes(check.name)))
}

async function runAll(checks: readonly Check[]): Promise<number> {
  const outcomes: Outcome[] = []
  for (const check of checks) {
    const outcome = await runOne(check)
    console.log(checkReport(check.name, outcome))
    outcomes.push(outcome)
  }
  console.log(summaryLine(outcomes))
  return outcomes.every((outcome) => outcome.passed) ? 0 : 1
}

/** A check that crashes has failed, and does not keep the others from speaking. */
async function runOne(check: Check): Promise<Outcome> {
  try {
    return await check.run()
  } catch (bug) {
    return { passed: false, reasons: [bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)] }
  }
}
