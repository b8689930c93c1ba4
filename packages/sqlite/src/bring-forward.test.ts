import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { bringForward } from './bring-forward.ts'
import { sqlite } from './sqlite-store.ts'
import { allOf } from './testing/all-of.ts'
import { fileOfFormat1 } from './testing/file-of-format-1.ts'
import { newPath } from './testing/new-path.ts'
import { runChild } from './testing/run-child.ts'

/** All that is in a file, as it lies there. */
function contentOf(path: string) {
  const database = new DatabaseSync(path)
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all()
  const content = tables.map(({ name }) => [name, database.prepare(`SELECT * FROM ${name}`).all()])
  const format = database.prepare('PRAGMA user_version').get()
  database.close()
  return { content, format }
}

function schemaOf(path: string) {
  const database = new DatabaseSync(path)
  const parts = database.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all()
  database.close()
  return parts.map(({ name, sql }) => ({ name, sql: sql === null ? null : String(sql).replace(/\s+/g, '') }))
}

describe('a file of the first format', () => {
  it('[SQLITE-5] is brought forward when it is opened, and all that was in it is there', async () => {
    const path = newPath()
    fileOfFormat1(path)
    const store = sqlite(path)
    expect(store).toMatchObject({ logId: 'first', lastPosition: 8 })
    expect(await store.readStream({ aggregate: 'A', key: '1', afterVersion: 0 })).toMatchObject([
      { position: 1, causationId: 'c1', correlationId: 'c1', event: { text: 'one' } },
      { position: 8, version: 2, event: { text: 'two' } },
    ])
    expect(await store.readRecord('process', 'P', '1')).toMatchObject({ value: { correlationId: 'c1' } })
    expect(await store.readRecord('call', 'S', 'first-1')).toMatchObject({ value: { attemptCount: 2 } })
    expect(await store.readRecord('answer', '', 'c1')).toMatchObject({ value: { positions: [1] } })
    for (const shelf of ['timer', 'schedule', 'waiting', 'parked'] as const)
      expect(await store.readRecords({ shelf })).toHaveLength(1)
    expect(store.check()).toEqual([])
    await store.close()
  })
  it('[SQLITE-5] has its rows and states folded anew', async () => {
    const path = newPath()
    fileOfFormat1(path)
    const store = sqlite(path)
    expect(await store.readRecords({ shelf: 'row' })).toEqual([])
    expect(await store.readRecords({ shelf: 'snapshot' })).toEqual([])
    await store.close()
  })
  it('[SQLITE-5] is then like one that is made today', async () => {
    const [old, made] = [newPath(), newPath()]
    fileOfFormat1(old)
    await sqlite(old).close()
    await sqlite(made).close()
    expect(schemaOf(old)).toEqual(schemaOf(made))
    expect(contentOf(old).format).toEqual(contentOf(made).format)
  })
  it('[SQLITE-6] is as it was where a step fails, and is brought forward the next time', async () => {
    const path = newPath()
    fileOfFormat1(path)
    const before = contentOf(path)
    const database = new DatabaseSync(path)
    database.exec('BEGIN IMMEDIATE')
    const failing = {
      1() {
        database.exec('DELETE FROM event; DROP TABLE shelf_timer')
        throw new Error('no more')
      },
    }
    expect(() => bringForward(database, { from: 1, to: 2 }, failing)).toThrow('no more')
    database.close()
    expect(contentOf(path)).toEqual(before)
    const store = sqlite(path)
    expect((await allOf(store)).events).toHaveLength(8)
    await store.close()
  })
  it('[SQLITE-6] is as it was where the process is killed on the way', async () => {
    const path = newPath()
    fileOfFormat1(path)
    const before = contentOf(path)
    const { endedBy } = await runChild(new URL('testing/killed-on-the-way.ts', import.meta.url), [path])
    expect(endedBy).toBe('SIGKILL')
    expect(contentOf(path)).toEqual(before)
  })
  it('[SQLITE-5] is not brought to a format that nobody knows the way to', () => {
    const database = new DatabaseSync(':memory:')
    expect(() => bringForward(database, { from: 1, to: 2 }, {})).toThrow('no step from format 1 to 2')
    database.close()
  })
})
