import { randomUUID } from 'node:crypto'
import { createReadStream, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { exportStore } from '@landfall/runtime'
import type { Upkeep } from '@landfall/server'
import { type SqliteStore, sqlite } from '@landfall/sqlite'

/** Copies of a store that is open, which lie beside its file for as long as they are read. */
export function fileUpkeep(store: SqliteStore, file: string): Upkeep {
  return {
    backup: () => withCopy({ store, file }, (copy) => createReadStream(copy)),
    exported: () => withCopy({ store, file }, exportedParts),
  }
}

/** Bytes of lines that are sent at once. */
const PART_LENGTH = 65_536

/** Everything in a store file that nobody writes to, as lines of JSON. */
export async function* exportedParts(file: string): AsyncGenerator<Uint8Array> {
  const store = sqlite(file)
  try {
    let part = ''
    for await (const line of exportStore(store)) {
      part += `${line}\n`
      if (part.length < PART_LENGTH) continue
      yield Buffer.from(part)
      part = ''
    }
    yield Buffer.from(part)
  } finally {
    await store.close()
  }
}

async function* withCopy(
  { store, file }: { readonly store: SqliteStore; readonly file: string },
  read: (copy: string) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const copy = join(dirname(file), `copy-${randomUUID()}.tmp`)
  try {
    await store.backup(copy)
    yield* read(copy)
  } finally {
    // SQLite has more files than one while it is open.
    for (const name of [copy, `${copy}-wal`, `${copy}-shm`]) rmSync(name, { force: true })
  }
}
