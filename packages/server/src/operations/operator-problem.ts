import { StoreFault } from '@landfall/runtime'
import { type Problem, unavailable } from '../answers/problem.ts'
import { problemOfError } from '../answers/problem-of-error.ts'

/** What was thrown, for operators: of the disk they are told all there is to tell, since they are who can mend it. */
export function operatorProblem(error: unknown): Problem {
  return error instanceof StoreFault ? unavailable(error.message) : problemOfError(error)
}
