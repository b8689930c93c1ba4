import type { DatabaseSync } from 'node:sqlite'
import type { NameChange } from '@landfall/runtime'

/** What has been renamed, and what could not be. */
export interface Renamed {
  readonly changeCount: number
  /** Of these something has a namesake under the new name, and stayed where it is. */
  readonly left: readonly NameChange[]
}

/** Gives streams and records of one name another. Part of a transaction. */
export function renameWords(database: DatabaseSync, changes: readonly NameChange[]): Renamed {
  const find = database.prepare('SELECT id FROM word WHERE text = ?')
  const insert = database.prepare('INSERT INTO word (text) VALUES (?)')
  const left: NameChange[] = []
  let changeCount = 0
  for (const change of changes) {
    const old = find.get(change.from)
    if (!old) continue
    const table = change.of === 'stream' ? 'stream' : `shelf_${change.of}`
    const column = change.of === 'stream' ? 'aggregate' : 'scope'
    const isThere = database.prepare(`SELECT 1 FROM ${table} WHERE ${column} = ? LIMIT 1`)
    if (!isThere.get(Number(old.id))) continue
    const id = Number(find.get(change.to)?.id ?? insert.run(change.to).lastInsertRowid)
    const update = database.prepare(`UPDATE OR IGNORE ${table} SET ${column} = ? WHERE ${column} = ?`)
    changeCount += Number(update.run(id, Number(old.id)).changes)
    if (isThere.get(Number(old.id))) left.push(change)
  }
  return { changeCount, left }
}
