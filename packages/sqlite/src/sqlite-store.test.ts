import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { storePromises } from '@landfall/conformance'
import { StoreFault } from '@landfall/runtime'
import { afterEach, describe, expect, it } from 'vitest'
import { sqlite } from './sqlite-store.ts'

const folders: string[] = []

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-sqlite-'))
  folders.push(folder)
  return join(folder, 'a.db')
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** Runs what must fail, and returns the fault. */
function faultOf(work: () => unknown): StoreFault {
  try {
    work()
  } catch (error) {
    if (error instanceof StoreFault) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('the store in a SQLite file', () => {
  it.each(storePromises)('$name', async ({ check }) => {
    const path = newPath()
    await check({ open: async () => sqlite(path), isDurable: true })
  })
})

describe('a file', () => {
  it('[SQLITE-1] is open once: the second to open it is told so, and the first goes on', async () => {
    const path = newPath()
    const store = sqlite(path)
    expect(faultOf(() => sqlite(path))).toMatchObject({ code: 'in use' })
    expect(() => store.commit({ events: [], records: [] })).not.toThrow()
    await store.close()
    await sqlite(path).close()
  })
  it('[SQLITE-2] that is no store of ours is refused, and left as it is', () => {
    const path = newPath()
    writeFileSync(
      path,
      'Dear diary, today I have written a text that is long enough for a header of SQLite. '.repeat(20),
    )
    expect(faultOf(() => sqlite(path))).toMatchObject({ code: 'not readable' })
    const other = newPath()
    const database = new DatabaseSync(other)
    database.exec('CREATE TABLE recipe (name TEXT)')
    database.close()
    expect(faultOf(() => sqlite(other)).message).toContain('not one of Landfall')
  })
  it('[SQLITE-3] of a newer version is refused', async () => {
    const path = newPath()
    await sqlite(path).close()
    const database = new DatabaseSync(path)
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(faultOf(() => sqlite(path))).toMatchObject({ code: 'too new' })
  })
  it('[SQLITE-4] in a folder that is not there is said to be so', () => {
    expect(faultOf(() => sqlite('/nowhere/at/all.db'))).toMatchObject({ code: 'not writable' })
  })
})
