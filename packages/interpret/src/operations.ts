import type { Duration, Place } from '@landfall/model'
import { compareDecimals, decimalDiv, decimalOperations, divideDecimals, negativeDecimal } from './decimal.ts'
import { EvaluationError } from './evaluation-error.ts'
import { integerOperations } from './integer.ts'
import { dateOf, datePlus, durationSum, durationText, durationTimes, lengthOf, timeOfDate, timePlus } from './time.ts'
import { isEqual } from './values.ts'

/** What the text of an expression calls. The checker has settled the types; the place is for the error message. */
export const operations = {
  required<Value>(value: Value | undefined, name: string, place: Place): Value {
    if (value === undefined) throw new EvaluationError('missing', `\`${name}\` has no value yet`, place)
    return value
  },
  invalid(place: Place): never {
    throw new EvaluationError('invalid', 'This cannot be run: `landfall check` says what is wrong with it', place)
  },
  unmatched(value: unknown, place: Place): never {
    throw new EvaluationError('invalid', `No arm matches ${String(value)}`, place)
  },
  intSum: integerOperations['+'],
  intDifference: integerOperations['-'],
  intProduct: integerOperations['*'],
  intQuotient: integerOperations['/'],
  intDiv: integerOperations.div,
  intMod: integerOperations.mod,
  decimalSum: decimalOperations['+'],
  decimalDifference: decimalOperations['-'],
  decimalProduct: decimalOperations['*'],
  decimalQuotient: decimalOperations['/'],
  decimalMod: decimalOperations.mod,
  decimalDiv,
  divide: divideDecimals,
  compareDecimals: (left: string, right: string, _place: Place) => compareDecimals(left, right),
  compareDurations: (left: Duration, right: Duration, _place: Place) => lengthOf(left) - lengthOf(right),
  negative(value: unknown, place: Place): unknown {
    if (typeof value === 'number') return integerOperations['-'](0, value, place)
    return typeof value === 'string' ? negativeDecimal(value, place) : durationTimes(value as Duration, -1, place)
  },
  listDifference: (list: readonly unknown[], removed: readonly unknown[], _place: Place) =>
    list.filter((item) => !removed.some((other) => isEqual(item, other))),
  listContains: (list: readonly unknown[], item: unknown, _place: Place) => list.some((other) => isEqual(other, item)),
  isEqual: (left: unknown, right: unknown, _place: Place) => isEqual(left, right),
  durationSum: (left: Duration, right: Duration, place: Place) => durationSum(left, right, 1, place),
  durationDifference: (left: Duration, right: Duration, place: Place) => durationSum(left, right, -1, place),
  durationProduct: (duration: Duration, factor: number, place: Place) => durationTimes(duration, factor, place),
  timeSum: timePlus,
  timeDifference: (at: number, duration: Duration, place: Place) => timePlus(at, durationTimes(duration, -1, place), place),
  timeSpan: (left: number, right: number, _place: Place): Duration => ({ months: 0, ms: left - right }),
  dateSum: datePlus,
  dateDifference: (date: string, duration: Duration, place: Place) => datePlus(date, durationTimes(duration, -1, place), place),
  dateSpan: (left: string, right: string, _place: Place): Duration => ({ months: 0, ms: timeOfDate(left) - timeOfDate(right) }),
  dateOf: (at: number, _place: Place) => dateOf(at),
  timeText: (at: number, _place: Place) => new Date(at).toISOString(),
  durationText: (duration: Duration, _place: Place) => durationText(duration),
}
