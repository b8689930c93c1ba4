import type { DatabaseSync } from 'node:sqlite'
import { SHELF_NAMES } from './tables.ts'

/** Gives streams and records of one name another; what has a namesake there stays where it is. Part of a transaction. */
export function renameWords(
  database: DatabaseSync,
  renamings: readonly { readonly from: string; readonly to: string }[],
): void {
  const find = database.prepare('SELECT id FROM word WHERE text = ?')
  for (const { from, to } of renamings) {
    const old = find.get(from)
    if (!old) continue
    database.prepare('INSERT OR IGNORE INTO word (text) VALUES (?)').run(to)
    const renamed = find.get(to)
    const ids = [Number(renamed?.id), Number(old.id)]
    database.prepare('UPDATE OR IGNORE stream SET aggregate = ? WHERE aggregate = ?').run(...ids)
    for (const shelf of SHELF_NAMES)
      database.prepare(`UPDATE OR IGNORE shelf_${shelf} SET scope = ? WHERE scope = ?`).run(...ids)
  }
}
