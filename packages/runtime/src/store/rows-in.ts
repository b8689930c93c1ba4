import { comparableIn, placeOf } from './row-place.ts'
import type { Comparable, FieldOrder, PlacedRow, RowFilter, RowPlace, RowQuery } from './row-query.ts'
import { sortableDecimal } from './sortable-decimal.ts'
import type { StoredRecord } from './store.ts'

/** The answer to a query, from all rows of its view. */
export function rowsIn(
  records: readonly StoredRecord<'row'>[],
  { filters = [], sort, limit, after }: RowQuery,
): readonly PlacedRow[] {
  const before = (left: RowPlace, right: RowPlace): number =>
    (sort ? compareValues(left.value, right.value, sort) : 0) ||
    left.rank - right.rank ||
    compareTexts(left.key, right.key)
  return records
    .filter(({ value }) => filters.every((filter) => holds(filter, value)))
    .map((record) => ({ row: record.value, place: placeOf(record, sort) }))
    .filter(({ place }) => after === undefined || before(after, place) < 0)
    .sort((left, right) => before(left.place, right.place))
    .slice(0, limit)
}

function holds(filter: RowFilter, row: unknown): boolean {
  const { order = 'plain' } = filter
  const found = comparableIn(row, filter.field)
  if (found === undefined) return false
  if ('equals' in filter) return found === filter.equals
  const { from, to } = filter
  return (
    (from === undefined || compare(found, from, order) >= 0) &&
    (to === undefined || compare(found, to, order) <= 0)
  )
}

function compareValues(
  left: Comparable | undefined,
  right: Comparable | undefined,
  { order = 'plain', descending = false }: { readonly order?: FieldOrder; readonly descending?: boolean },
): number {
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined)
  return descending ? compare(right, left, order) : compare(left, right, order)
}

/** Numbers and truths stand before texts. */
function compare(left: Comparable, right: Comparable, order: FieldOrder): number {
  if (typeof left === 'string' && typeof right === 'string') {
    return order === 'decimal'
      ? compareTexts(sortableDecimal(left), sortableDecimal(right))
      : compareTexts(left, right)
  }
  if (typeof left === 'string') return 1
  return typeof right === 'string' ? -1 : Number(left) - Number(right)
}

/** By the code of their letters, as every store does, and not by halves of letters. */
function compareTexts(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right))
}
