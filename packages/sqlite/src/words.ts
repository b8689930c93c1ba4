import type { DatabaseSync } from 'node:sqlite'
import { Damage } from './damage.ts'

/** Texts that are stored as numbers: names of aggregates, views, systems. There are few of them. */
export interface Words {
  /** Undefined for a text that was never stored. */
  find(text: string): number | undefined
  /** The number of a text, which it gets now if it has none. */
  take(text: string): number
  textOf(id: number): string
  /** A commit has failed: words that came with it are not there. */
  forget(): void
}

export function createWords(database: DatabaseSync): Words {
  const insert = database.prepare('INSERT INTO word (text) VALUES (?)')
  const selectAll = database.prepare('SELECT id, text FROM word')
  const ids = new Map<string, number>()
  const texts = new Map<number, string>()

  function remember(id: number, text: string): number {
    ids.set(text, id)
    texts.set(id, text)
    return id
  }

  function read(): void {
    ids.clear()
    texts.clear()
    for (const { id, text } of selectAll.iterate()) remember(Number(id), String(text))
  }

  read()
  return {
    find: (text) => ids.get(text),
    take: (text) => ids.get(text) ?? remember(Number(insert.run(text).lastInsertRowid), text),
    textOf(id) {
      const text = texts.get(id)
      if (text === undefined) throw new Damage(`word ${id} is missing`)
      return text
    },
    forget: read,
  }
}
