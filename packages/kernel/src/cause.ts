import { formatValue } from './format-value.ts'
import { fail, ok, type Result } from './result.ts'

/** Why something was parked: what was thrown, and its message as people read it. */
export interface Cause {
  readonly message: string
  /** What was thrown: as a rule an Error, with its stack. */
  readonly error: unknown
}

/** Runs a definition's code; what it throws comes back as a value. */
export function attempt<T>(work: () => T): Result<T, Cause> {
  try {
    return ok(work())
  } catch (error) {
    return fail({ message: messageOf(error), error })
  }
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message === '' ? error.name : error.message
  return typeof error === 'string' ? error : formatValue(error)
}
