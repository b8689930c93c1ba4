import type { Place } from '@landfall/model'
import Big from 'big.js'
import { EvaluationError } from './evaluation-error.ts'

/** Digits that a Decimal may have, before and behind its point each; results are exact up to there. */
const DIGITS_MAX = 1000
/** Decimals that `divide` can be asked for. */
const DECIMALS_MAX = 100

const Exact = Big()
Exact.DP = DIGITS_MAX
Exact.RM = Big.roundDown

const Whole = Big()
Whole.DP = 0
Whole.RM = Big.roundDown

type DecimalOperation = (left: string, right: string, place: Place) => string

/** Decimals are canonical texts, so that equal numbers are equal values everywhere: in JSON, in keys, in states. */
export const decimalOperations: Readonly<Record<'+' | '-' | '*' | '/' | 'mod', DecimalOperation>> = {
  '+': (left, right, place) => canonical(new Exact(left).plus(right), place),
  '-': (left, right, place) => canonical(new Exact(left).minus(right), place),
  '*': (left, right, place) => canonical(new Exact(left).times(right), place),
  '/': (left, right, place) => {
    const quotient = new Exact(left).div(divisor(right, place))
    if (!quotient.times(right).eq(left)) {
      throw new EvaluationError(
        'not exact',
        `${left} / ${right} has no exact decimal: use \`divide(a, b, 2)\` to round`,
        place,
      )
    }
    return canonical(quotient, place)
  },
  // With the sign of the divisor.
  mod: (left, right, place) => {
    const by = divisor(right, place)
    return canonical(new Exact(left).minus(by.times(flooredQuotient(left, by))), place)
  },
}

/** How often the divisor goes into the number, rounded down. */
export function decimalDiv(left: string, right: string, place: Place): number {
  const whole = Number(flooredQuotient(left, divisor(right, place)).toFixed())
  if (!Number.isSafeInteger(whole)) {
    throw new EvaluationError('overflow', 'The result is beyond what an Int can be', place)
  }
  return whole + 0 // turns -0 into 0
}

/** The quotient rounded half to even. */
export function divideDecimals(left: string, right: string, decimals: number, place: Place): string {
  const by = divisor(right, place)
  if (decimals < 0 || decimals > DECIMALS_MAX) {
    throw new EvaluationError(
      'overflow',
      `A quotient is kept with 0 to ${DECIMALS_MAX} decimals, not ${decimals}`,
      place,
    )
  }
  const Rounded = Big()
  Rounded.DP = decimals
  Rounded.RM = Big.roundHalfEven
  return canonical(new Rounded(left).div(by), place)
}

export function negativeDecimal(value: string, place: Place): string {
  return canonical(new Exact(value).times(-1), place)
}

/** Negative, zero or positive. */
export function compareDecimals(left: string, right: string): number {
  return new Exact(left).cmp(right)
}

function divisor(value: string, place: Place): Big {
  const number = new Exact(value)
  if (number.eq(0)) throw new EvaluationError('division by zero', 'Division by zero', place)
  return number
}

function flooredQuotient(left: string, by: Big): Big {
  const truncated = new Whole(left).div(by)
  const isExact = truncated.times(by).eq(left)
  return isExact || new Whole(left).s === by.s ? truncated : truncated.minus(1)
}

function canonical(value: Big, place: Place): string {
  if (value.c.length > DIGITS_MAX || Math.abs(value.e) > DIGITS_MAX) {
    throw new EvaluationError('overflow', `The result has more than ${DIGITS_MAX} digits`, place)
  }
  return value.eq(0) ? '0' : value.toFixed()
}
