import { fail, ok, type Result } from '@landfall/kernel'
import { foundValue } from './found-value.ts'
import { parseLengthOfTime } from './parse-length-of-time.ts'
import type { AskingBounds } from './service-config.ts'

/** Who needs longer for an answer gives it later. */
const TIME_LIMIT_MS_MAX = 5 * 60_000
const ATTEMPT_COUNT_MAX = 100

/** Reads `timeLimit` and `attempts`, both of which may be left out. */
export function parseBounds(
  { timeLimit, attempts }: Readonly<Record<string, unknown>>,
  path: string,
): Result<AskingBounds, readonly string[]> {
  const timeLimitMs = typeof timeLimit === 'string' ? parseLengthOfTime(timeLimit) : undefined
  const isTime = timeLimitMs !== undefined && timeLimitMs > 0 && timeLimitMs <= TIME_LIMIT_MS_MAX
  const attemptCountMax = Number.isInteger(attempts) ? Number(attempts) : 0
  const isCount = attemptCountMax >= 1 && attemptCountMax <= ATTEMPT_COUNT_MAX
  const problems = [
    ...(timeLimit === undefined || isTime
      ? []
      : [
          `${path}.timeLimit: expected a length of time up to 5m, such as "5s", but found ${foundValue(timeLimit)}`,
        ]),
    ...(attempts === undefined || isCount
      ? []
      : [
          `${path}.attempts: expected a whole number from 1 to ${ATTEMPT_COUNT_MAX}, but found ${foundValue(attempts)}`,
        ]),
  ]
  if (problems.length > 0) return fail(problems)
  return ok({ ...(isTime && { timeLimitMs }), ...(isCount && { attemptCountMax }) })
}
