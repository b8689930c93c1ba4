import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite'
import {
  type Comparable,
  type FieldOrder,
  type PlacedRow,
  type RowFilter,
  type RowPlace,
  type RowQuery,
  type RowSort,
  sortableDecimal,
} from '@landfall/runtime'
import { storedValue } from './damage.ts'
import type { Words } from './words.ts'

/** Statements that are kept; there is one for each combination of conditions. */
const STATEMENT_COUNT_MAX = 100

/** A part of a statement, and what its question marks stand for. Its text is made of constants only. */
interface Part {
  readonly sql: string
  readonly bound: readonly SQLInputValue[]
}

/** Queries over what is in the rows of views. */
export function createRowQueries(
  database: DatabaseSync,
  words: Words,
): (query: RowQuery) => readonly PlacedRow[] {
  database.function('sortable_decimal', { deterministic: true }, (value) =>
    typeof value === 'string' ? sortableDecimal(value) : value,
  )
  const statements = new Map<string, StatementSync>()

  function statementOf(sql: string): StatementSync {
    const known = statements.get(sql)
    if (known) return known
    if (statements.size >= STATEMENT_COUNT_MAX) statements.clear()
    const prepared = database.prepare(sql)
    statements.set(sql, prepared)
    return prepared
  }

  return ({ view, filters = [], sort, limit, after }) => {
    const sorted = sort ? fieldPart(sort) : undefined
    const conditions: readonly Part[] = [
      { sql: 'scope = ?', bound: [words.find(view) ?? 0] },
      ...filters.flatMap(filterParts),
      ...(after ? [behind(after, sort)] : []),
    ]
    const found = sort ? plainPart(sort.field) : { sql: 'NULL', bound: [] }
    const order: Part = sorted
      ? {
          sql: `${sorted.sql} ${sort?.descending ? 'DESC' : 'ASC'} NULLS LAST, rank, key`,
          bound: sorted.bound,
        }
      : { sql: 'rank, key', bound: [] }
    const sql = `SELECT key, rank, value, ${found.sql} AS found FROM shelf_row
      WHERE ${conditions.map((condition) => condition.sql).join(' AND ')} ORDER BY ${order.sql} LIMIT ?`
    const bound = [found, ...conditions, order].flatMap((part) => part.bound)
    return statementOf(sql)
      .all(...bound, limit)
      .map((row) => placedRow(row, sort))
  }
}

function placedRow(row: Record<string, SQLOutputValue>, sort: RowSort | undefined): PlacedRow {
  const rank = Number(row.rank)
  const key = String(row.key)
  const { found } = row
  const isFound = sort !== undefined && (typeof found === 'string' || typeof found === 'number')
  return {
    row: storedValue(row.value, () => `the row ${key}`),
    place: isFound ? { value: found, rank, key } : { rank, key },
  }
}

/** A field of a row, as it is. Names of fields are bound like everything else. */
function plainPart(field: string): Part {
  if (!/^[\p{L}\p{N}_]+$/u.test(field)) throw new RangeError(`A row has no field named "${field}"`)
  return { sql: 'json_extract(value, ?)', bound: [`$."${field}"`] }
}

function fieldPart({ field, order }: { readonly field: string; readonly order?: FieldOrder }): Part {
  const { sql, bound } = plainPart(field)
  return order === 'decimal' ? { sql: `sortable_decimal(${sql})`, bound } : { sql, bound }
}

function valuePart(value: Comparable, order: FieldOrder | undefined): Part {
  const bound = typeof value === 'boolean' ? Number(value) : value
  return order === 'decimal' ? { sql: 'sortable_decimal(?)', bound: [bound] } : { sql: '?', bound: [bound] }
}

function filterParts(filter: RowFilter): readonly Part[] {
  if ('equals' in filter) return [compared(plainPart(filter.field), '=', valuePart(filter.equals, 'plain'))]
  const { from, to, order } = filter
  const field = fieldPart(filter)
  return [
    ...(from === undefined ? [] : [compared(field, '>=', valuePart(from, order))]),
    ...(to === undefined ? [] : [compared(field, '<=', valuePart(to, order))]),
  ]
}

function compared(left: Part, sign: '=' | '>=' | '<=' | '>' | '<', right: Part): Part {
  return { sql: `${left.sql} ${sign} ${right.sql}`, bound: [...left.bound, ...right.bound] }
}

/** What stands behind a place; rows without the field stand behind all others. */
function behind({ value, rank, key }: RowPlace, sort: RowSort | undefined): Part {
  const later: Part = { sql: '(rank, key) > (?, ?)', bound: [rank, key] }
  if (!sort) return later
  const field = fieldPart(sort)
  const lacks: Part = { sql: `${field.sql} IS NULL`, bound: field.bound }
  if (value === undefined)
    return { sql: `(${lacks.sql} AND ${later.sql})`, bound: [...lacks.bound, ...later.bound] }
  const at = valuePart(value, sort.order)
  const further = compared(field, sort.descending ? '<' : '>', at)
  const same = compared(field, '=', at)
  return {
    sql: `(${lacks.sql} OR ${further.sql} OR (${same.sql} AND ${later.sql}))`,
    bound: [...lacks.bound, ...further.bound, ...same.bound, ...later.bound],
  }
}
