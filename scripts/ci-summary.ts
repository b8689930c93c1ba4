/**
 * Prints the last line of `.ci/run`: tests and checks counted together.
 *
 * Arguments: the JSON report of Vitest and the log of `npm run verify`. A missing one counts as one failure.
 */
import { existsSync, readFileSync } from 'node:fs'
import { checkCounts, sumUp, testCounts } from './ci-counts.ts'

const [testReport = '', verifyLog = ''] = process.argv.slice(2)
console.log(sumUp([testCounts(read(testReport)), checkCounts(read(verifyLog))]))

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
