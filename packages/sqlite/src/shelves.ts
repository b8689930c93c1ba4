import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import type { RecordChange, RecordRange, Shelf, StoredRecord } from '@landfall/runtime'
import { storedValue } from './damage.ts'
import { SHELF_NAMES } from './tables.ts'
import type { Words } from './words.ts'

/** The records beside the log. */
export interface Shelves {
  /** Part of the commit at hand. */
  apply(change: RecordChange): void
  find<S extends Shelf>(shelf: S, scope: string, key: string): StoredRecord<S> | undefined
  range<S extends Shelf>(range: RecordRange<S>): readonly StoredRecord<S>[]
}

interface Statements {
  /** Puts a record, unless there is one of another rank. */
  readonly putInPlace: StatementSync
  readonly put: StatementSync
  readonly remove: StatementSync
  readonly find: StatementSync
  readonly range: StatementSync
  readonly rangeInScope: StatementSync
}

/** More than any shelf holds. */
const ALL = 2 ** 52

export function createShelves(database: DatabaseSync, words: Words): Shelves {
  const statements = new Map(SHELF_NAMES.map((shelf) => [shelf, statementsOf(database, `shelf_${shelf}`)]))

  function of(shelf: Shelf): Statements {
    const known = statements.get(shelf)
    if (!known) throw new Error(`There is no shelf ${shelf}.`)
    return known
  }

  return {
    apply(change) {
      const { putInPlace, put, remove } = of(change.shelf)
      if (change.kind === 'put') {
        const { scope, key, rank, value } = change.record
        const row = [words.take(scope), key, rank, JSON.stringify(value)] as const
        // As a rule the rank stays, and then its index need not be written again.
        if (putInPlace.run(...row).changes === 0) put.run(...row)
      } else remove.run(words.find(change.scope) ?? 0, change.key)
    },
    find(shelf, scope, key) {
      const row = of(shelf).find.get(words.find(scope) ?? 0, key)
      return row && { scope, key, rank: Number(row.rank), value: recordValue(row.value, shelf, key) }
    },
    range({ shelf, scope, rankMax = Number.MAX_VALUE, after, limit = ALL }) {
      const rank = after?.rank ?? -Number.MAX_VALUE
      const key = after?.key ?? ''
      const isBehind = after ? 1 : 0
      const behind = after ? (words.find(after.scope) ?? 0) : 0
      const { range, rangeInScope } = of(shelf)
      const rows =
        scope === undefined
          ? range.all(rankMax, rank, isBehind, rank, behind, key, limit)
          : rangeInScope.all(words.find(scope) ?? 0, rankMax, rank, isBehind, rank, key, limit)
      return rows.map((row) => ({
        scope: scope ?? words.textOf(Number(row.scope)),
        key: String(row.key),
        rank: Number(row.rank),
        value: recordValue(row.value, shelf, row.key),
      }))
    },
  }
}

function recordValue(text: SQLOutputValue | undefined, shelf: Shelf, key: unknown) {
  return storedValue(text, () => `the record ${String(key)} of ${shelf}`)
}

function statementsOf(database: DatabaseSync, table: string): Statements {
  return {
    putInPlace: database.prepare(
      `INSERT INTO ${table} VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET value = excluded.value WHERE rank = excluded.rank`,
    ),
    put: database.prepare(
      `INSERT INTO ${table} VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET rank = excluded.rank, value = excluded.value`,
    ),
    remove: database.prepare(`DELETE FROM ${table} WHERE scope = ? AND key = ?`),
    find: database.prepare(`SELECT rank, value FROM ${table} WHERE scope = ? AND key = ?`),
    range: database.prepare(
      `SELECT scope, key, rank, value FROM ${table} WHERE rank <= ? AND rank >= ?
       AND (? = 0 OR (rank, scope, key) > (?, ?, ?)) ORDER BY rank, scope, key LIMIT ?`,
    ),
    rangeInScope: database.prepare(
      `SELECT scope, key, rank, value FROM ${table} WHERE scope = ? AND rank <= ? AND rank >= ?
       AND (? = 0 OR (rank, key) > (?, ?)) ORDER BY rank, key LIMIT ?`,
    ),
  }
}
