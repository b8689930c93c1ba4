import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { sqlite } from './sqlite-store.ts'
import { addEvents } from './testing/add-events.ts'
import { allOf } from './testing/all-of.ts'
import { faultOf } from './testing/fault-of.ts'
import { newPath } from './testing/new-path.ts'

describe('a backup', () => {
  it('[SQLITE-10] is the store at one moment, while it is written to, with all that was there before', async () => {
    const [path, to] = [newPath(), newPath()]
    const store = sqlite(path)
    for (let count = 0; count < 20; count++) await addEvents(store, 100, { textLength: 5_000 })
    let isDone = false
    let committedDuring = 0
    const copying = store.backup(to).finally(() => {
      isDone = true
    })
    for (; !isDone; await nextTurn()) {
      await addEvents(store, 7)
      committedDuring += 7
    }
    await copying
    const copy = sqlite(to)
    expect(copy.check()).toEqual([])
    expect(copy.logId).toBe(store.logId)
    expect(copy.lastPosition).toBeGreaterThanOrEqual(2_000)
    expect((copy.lastPosition - 2_000) % 7).toBe(0)
    const events = await store.readLog({ afterPosition: 0, limit: copy.lastPosition })
    expect((await allOf(copy)).events).toEqual(events)
    expect(committedDuring).toBeGreaterThan(0)
    await addEvents(copy, 1)
    await copy.close()
    await store.close()
  })
  it('[SQLITE-10] begins also where one commit follows on the other', async () => {
    const [path, to] = [newPath(), newPath()]
    const store = sqlite(path)
    for (let count = 0; count < 20; count++) {
      let isDone = false
      const copying = store.backup(`${to}${count}`).finally(() => {
        isDone = true
      })
      for (; !isDone; await nextTurn()) await addEvents(store, 20)
      await copying
    }
    expect(readdirSync(dirname(to))).toHaveLength(20)
    await store.close()
  })
  it('[SQLITE-11] leaves nothing else beside it', async () => {
    const [path, to] = [newPath(), newPath()]
    const store = sqlite(path)
    await addEvents(store, 10)
    writeFileSync(`${to}.part`, 'of a copy that was killed')
    await store.backup(to)
    expect(readdirSync(dirname(to))).toEqual(['a.db'])
    await store.close()
  })
  it('[SQLITE-11] takes the place of no file', async () => {
    const [path, to] = [newPath(), newPath()]
    const store = sqlite(path)
    await sqlite(to, { logId: 'other' }).close()
    const fault = await faultOf(() => store.backup(to))
    expect(fault).toMatchObject({ code: 'not writable' })
    expect(fault.message).toContain('there is a file of this name already')
    await store.close()
    const other = sqlite(to)
    expect(other.logId).toBe('other')
    await other.close()
  })
  it('[SQLITE-11] is given up when the store is closed, and leaves nothing', async () => {
    const [path, to] = [newPath(), newPath()]
    const store = sqlite(path)
    for (let count = 0; count < 20; count++) await addEvents(store, 100, { textLength: 5_000 })
    const [fault] = await Promise.all([faultOf(() => store.backup(to)), nextTurn().then(() => store.close())])
    expect(fault).toMatchObject({ code: 'unavailable' })
    expect(readdirSync(dirname(to))).toEqual([])
  })
  it('[SQLITE-11] whose place cannot be written to is said to be so, and the store goes on', async () => {
    const path = newPath()
    const store = sqlite(path)
    expect(await faultOf(() => store.backup('/nowhere/at/all.db'))).toMatchObject({ code: 'not writable' })
    await addEvents(store, 1)
    expect(store.lastPosition).toBe(1)
    expect(existsSync('/nowhere')).toBe(false)
    await store.close()
  })
})
