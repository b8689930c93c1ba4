import { fail, ok, type Result } from '@landfall/kernel'
import { faultText } from './fault-text.ts'

/** Reads or writes; what the system refuses comes back as words, what is a bug is thrown on. */
export function attemptOnFile<T>(work: () => T): Result<T, string> {
  try {
    return ok(work())
  } catch (error) {
    const fault = faultText(error)
    if (fault === undefined) throw error
    return fail(fault)
  }
}
