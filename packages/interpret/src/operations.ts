import { type Duration, isoDuration, type Place } from '@landfall/model'
import { compareDecimals, decimalDiv, decimalOperations, divideDecimals, negativeDecimal } from './decimal.ts'
import { compareDurations, durationDifference, durationSum, durationTimes, isDuration } from './duration.ts'
import { EvaluationError } from './evaluation-error.ts'
import { integerOperations } from './integer.ts'
import { dateOf, datePlus, timeOfDate, timePlus } from './time.ts'
import { isEqual, isFields } from './values.ts'

/** What the text of an expression calls. The checker has settled the types; the place is for the error message. */
export const operations = {
  required<Value>(value: Value | undefined | null, name: string, place: Place): Value {
    if (value === undefined || value === null)
      throw new EvaluationError('missing', `\`${name}\` has no value yet`, place)
    return value
  },
  invalid(place: Place): never {
    throw new EvaluationError(
      'invalid',
      'This cannot be run: `landfall check` says what is wrong with it',
      place,
    )
  },
  unmatched(value: unknown, place: Place): never {
    if (value === undefined || value === null)
      throw new EvaluationError('missing', 'What is matched has no value yet', place)
    throw new EvaluationError('invalid', `No arm matches ${String(value)}`, place)
  },
  /** A field of a record that may be missing as a whole. */
  member: (record: unknown, name: string, _place: Place): unknown =>
    isFields(record) && Object.hasOwn(record, name) ? record[name] : undefined,
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
  compareDurations: (left: Duration, right: Duration, _place: Place) => compareDurations(left, right),
  negative(value: unknown, place: Place): unknown {
    if (typeof value === 'number') return integerOperations['-'](0, value, place)
    if (typeof value === 'string') return negativeDecimal(value, place)
    return isDuration(value) ? durationTimes(value, -1, place) : undefined
  },
  listDifference: (list: readonly unknown[], removed: readonly unknown[], _place: Place) =>
    list.filter((item) => !removed.some((other) => isEqual(item, other))),
  listContains: (list: readonly unknown[], item: unknown, _place: Place) =>
    list.some((other) => isEqual(other, item)),
  isEqual: (left: unknown, right: unknown, _place: Place) => isEqual(left, right),
  durationSum,
  durationDifference,
  durationProduct: durationTimes,
  timeSum: timePlus,
  timeDifference: (at: number, duration: Duration, place: Place) =>
    timePlus(at, durationTimes(duration, -1, place), place),
  timeSpan: (left: number, right: number, place: Place) => span(left - right, place),
  dateSum: datePlus,
  dateDifference: (date: string, duration: Duration, place: Place) =>
    datePlus(date, durationTimes(duration, -1, place), place),
  dateSpan: (left: string, right: string, place: Place) => span(timeOfDate(left) - timeOfDate(right), place),
  dateOf,
  timeText: (at: number, _place: Place) => new Date(at).toISOString(),
  durationText: (duration: Duration, _place: Place) => isoDuration(duration),
}

function span(ms: number, place: Place): Duration {
  return durationSum({ months: 0, ms }, { months: 0, ms: 0 }, place)
}
