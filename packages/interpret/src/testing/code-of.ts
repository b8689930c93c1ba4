import { EvaluationError, type EvaluationErrorCode } from '../evaluation-error.ts'

/** The code of the `EvaluationError` that the work throws; what it returns if it throws none. */
export function codeOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error
    const { code }: { readonly code: EvaluationErrorCode } = error
    return code
  }
}
