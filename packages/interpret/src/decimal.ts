import type { Place } from '@landfall/model'
import Big from 'big.js'
import { EvaluationError } from './evaluation-error.ts'

/** Digits that a Decimal may have; sums and products are exact up to there. */
const DIGITS_MAX = 1000
/** Decimals behind which a quotient is taken not to be exact. */
const QUOTIENT_DECIMALS = 100

const Exact = Big()
Exact.DP = QUOTIENT_DECIMALS
Exact.RM = Big.roundHalfEven
Exact.NE = -1e6
Exact.PE = 1e6

type DecimalOperation = (left: string, right: string, place: Place) => string

/** Decimals are canonical texts, so that equal numbers are equal values everywhere: in JSON, in keys, in states. */
export const decimalOperations: Readonly<Record<'+' | '-' | '*' | '/' | 'mod', DecimalOperation>> = {
  '+': (left, right, place) => canonical(new Exact(left).plus(right), place),
  '-': (left, right, place) => canonical(new Exact(left).minus(right), place),
  '*': (left, right, place) => canonical(new Exact(left).times(right), place),
  '/': (left, right, place) => {
    const quotient = new Exact(left).div(divisor(right, place))
    if (!quotient.times(right).eq(left)) {
      throw new EvaluationError('not exact', `${left} / ${right} has no exact decimal: use \`divide(a, b, 2)\` to round`, place)
    }
    return canonical(quotient, place)
  },
  mod: (left, right, place) => {
    const by = divisor(right, place)
    return canonical(new Exact(left).minus(by.times(floor(new Exact(left).div(by), left, by))), place)
  },
}

/** How often the divisor goes into the number, rounded down. */
export function decimalDiv(left: string, right: string, place: Place): number {
  const by = divisor(right, place)
  const whole = Number(floor(new Exact(left).div(by), left, by).toFixed())
  if (!Number.isSafeInteger(whole)) throw new EvaluationError('overflow', 'The result is beyond what an Int can be', place)
  return whole
}

/** The quotient rounded half to even. */
export function divideDecimals(left: string, right: string, decimals: number, place: Place): string {
  const by = divisor(right, place)
  if (decimals < 0 || decimals > QUOTIENT_DECIMALS) {
    throw new EvaluationError('overflow', `A quotient is kept with 0 to ${QUOTIENT_DECIMALS} decimals, not ${decimals}`, place)
  }
  const Rounded = Big()
  Rounded.DP = decimals
  Rounded.RM = Big.roundHalfEven
  return canonical(new Exact(new Rounded(left).div(by.toFixed()).toFixed()), place)
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

/** The greatest integer that, times the divisor, stays on the number's side. */
function floor(quotient: Big, left: string, by: Big): Big {
  const truncated = quotient.round(0, Big.roundDown)
  const isExact = truncated.times(by).eq(left)
  const isNegative = new Exact(left).s !== by.s
  return !isExact && isNegative ? truncated.minus(1) : truncated
}

function canonical(value: Big, place: Place): string {
  if (value.c.length > DIGITS_MAX || Math.abs(value.e) > DIGITS_MAX) {
    throw new EvaluationError('overflow', `The result has more than ${DIGITS_MAX} digits`, place)
  }
  return value.eq(0) ? '0' : value.toFixed()
}
