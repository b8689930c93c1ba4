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
      throw new EvaluationError('not exact', `${left} / ${right} is not a whole number: use \`div\`, which rounds down`, place)
    }
    return safe(left / right, place)
  },
  // Not `Math.floor(left / right)`: the quotient of two large integers is rounded before it could be floored.
  div: (left, right, place) => {
    checkDivisor(right, place)
    return safe((left - flooredRemainder(left, right)) / right, place)
  },
  mod: (left, right, place) => {
    checkDivisor(right, place)
    return flooredRemainder(left, right)
  },
}

function safe(value: number, place: Place): number {
  if (!Number.isSafeInteger(value)) {
    throw new EvaluationError('overflow', `The result is beyond ±${Number.MAX_SAFE_INTEGER}, where an Int ends: use Decimal`, place)
  }
  return value + 0 // turns -0 into 0
}

function checkDivisor(divisor: number, place: Place): void {
  if (divisor === 0) throw new EvaluationError('division by zero', 'Division by zero', place)
}

/** The remainder with the sign of the divisor. */
function flooredRemainder(left: number, right: number): number {
  const remainder = left % right
  return remainder !== 0 && remainder < 0 !== right < 0 ? remainder + right : remainder + 0
}
