import type { Place } from '@landfall/model'
import { EvaluationError } from './evaluation-error.ts'

type IntegerOperation = (left: number, right: number, place: Place) => number

/** Int is a safe integer: what leaves that range is an error, never a rounding. */
export const integerOperations: Readonly<Record<'+' | '-' | '*' | '/' | 'div' | 'mod', IntegerOperation>> = {
  '+': (left, right, place) => safe(left + right, place),
  '-': (left, right, place) => safe(left - right, place),
  '*': (left, right, place) => safe(left * right, place),
  '/': (left, right, place) => {
    checkDivisor(right, place)
    if (left % right !== 0) {
      throw new EvaluationError(
        'not exact',
        `${left} / ${right} is not a whole number: use \`div\`, which rounds down`,
        place,
      )
    }
    return safe(left / right, place)
  },
  // Not `Math.floor(left / right)`: the quotient of two large integers is rounded before it could be floored.
  div: (left, right, place) => {
    checkDivisor(right, place)
    const remainder = left % right
    const truncated = (left - remainder) / right
    return safe(isBelow(remainder, right) ? truncated - 1 : truncated, place)
  },
  // With the sign of the divisor.
  mod: (left, right, place) => {
    checkDivisor(right, place)
    const remainder = left % right
    return (isBelow(remainder, right) ? remainder + right : remainder) + 0 // turns -0 into 0
  },
}

/** Whether a remainder of truncated division has the wrong sign for floored division. */
function isBelow(remainder: number, divisor: number): boolean {
  return remainder !== 0 && remainder < 0 !== divisor < 0
}

function safe(value: number, place: Place): number {
  if (!Number.isSafeInteger(value)) {
    throw new EvaluationError(
      'overflow',
      `The result is beyond ±${Number.MAX_SAFE_INTEGER}, where an Int ends: use Decimal`,
      place,
    )
  }
  return value + 0 // turns -0 into 0
}

function checkDivisor(divisor: number, place: Place): void {
  if (divisor === 0) throw new EvaluationError('division by zero', 'Division by zero', place)
}
