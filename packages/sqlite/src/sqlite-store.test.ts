import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { storePromises } from '@landfall/conformance'
import { describe, expect, it } from 'vitest'
import { sqlite } from './sqlite-store.ts'
import { addEvents } from './testing/add-events.ts'
import { faultOf } from './testing/fault-of.ts'
import { newPath } from './testing/new-path.ts'

describe('the store in a SQLite file', () => {
  it.each(storePromises)('$name', async ({ check }) => {
    const path = newPath()
    await check({ open: async () => sqlite(path), isDurable: true })
  })
})

describe('the store in a SQLite file', () => {
  it('[SQLITE-13] looks for the events of a story bit by bit, over all of the log', async () => {
    const store = sqlite(newPath())
    await addEvents(store, 10, { correlationId: 'story' })
    for (let count = 0; count < 25; count++) await addEvents(store, 1_000, { textLength: 1 })
    await addEvents(store, 5, { correlationId: 'story' })
    let isRead = false
    const reading = Promise.resolve(store.readLog({ afterPosition: 3, limit: 100, correlationId: 'story' }))
    const read = reading.finally(() => {
      isRead = true
    })
    await addEvents(store, 1)
    expect(isRead).toBe(false)
    const positions = (await read).map(({ position }) => position)
    expect(positions).toEqual([4, 5, 6, 7, 8, 9, 10, 25_011, 25_012, 25_013, 25_014, 25_015])
    expect(await store.readLog({ afterPosition: 0, limit: 11, correlationId: 'story' })).toHaveLength(11)
    await store.close()
  })
  it('[SQLITE-14] that is closed says so', async () => {
    const store = sqlite(newPath())
    await store.close()
    expect((await faultOf(() => addEvents(store, 1))).message).toContain('this store has been closed')
    expect((await faultOf(() => store.readRecords({ shelf: 'timer' }))).code).toBe('unavailable')
  })
})

describe('a file', () => {
  it('[SQLITE-1] is open once: the second to open it is told so, and the first goes on', async () => {
    const path = newPath()
    const store = sqlite(path)
    expect(await faultOf(() => sqlite(path))).toMatchObject({ code: 'in use' })
    expect(() => store.commit({ events: [], records: [] })).not.toThrow()
    await store.close()
    await sqlite(path).close()
  })
  it('[SQLITE-1] that another process has open is told with what to do, and can be had when that one is gone', async () => {
    const path = newPath()
    const script = new URL('testing/hold-open.ts', import.meta.url)
    const holder = spawn(process.execPath, [script.pathname, path], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(holder.stdout, 'data')
    const fault = await faultOf(() => sqlite(path))
    expect(fault).toMatchObject({ code: 'in use' })
    expect(fault.message).toContain('Stop that first')
    holder.kill('SIGKILL')
    await once(holder, 'close')
    await sqlite(path).close()
  })
  it('[SQLITE-2] that is no store of ours is refused, and left as it is', async () => {
    const path = newPath()
    writeFileSync(
      path,
      'Dear diary, today I have written a text that is long enough for a header of SQLite. '.repeat(20),
    )
    expect(await faultOf(() => sqlite(path))).toMatchObject({ code: 'not readable' })
    const other = newPath()
    const database = new DatabaseSync(other)
    database.exec('CREATE TABLE recipe (name TEXT)')
    database.close()
    expect((await faultOf(() => sqlite(other))).message).toContain('not one of Landfall')
  })
  it('[SQLITE-3] of a newer version is refused', async () => {
    const path = newPath()
    await sqlite(path).close()
    const database = new DatabaseSync(path)
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(await faultOf(() => sqlite(path))).toMatchObject({ code: 'too new' })
  })
  it('[SQLITE-4] in a folder that is not there is said to be so', async () => {
    expect(await faultOf(() => sqlite('/nowhere/at/all.db'))).toMatchObject({ code: 'not writable' })
  })
})
