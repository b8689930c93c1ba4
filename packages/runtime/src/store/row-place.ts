import type { Comparable, RowPlace, RowSort } from './row-query.ts'
import type { StoredRecord } from './store.ts'

/** The place of a record in the order of a query. */
export function placeOf({ rank, key, value }: StoredRecord<'row'>, sort: RowSort | undefined): RowPlace {
  const found = sort && comparableIn(value, sort.field)
  return found === undefined ? { rank, key } : { value: found, rank, key }
}

/** What a row has in a field, if it can be compared. */
export function comparableIn(row: unknown, field: string): Comparable | undefined {
  if (typeof row !== 'object' || row === null || !Object.hasOwn(row, field)) return undefined
  const found: unknown = Reflect.get(row, field)
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
    ? found
    : undefined
}
