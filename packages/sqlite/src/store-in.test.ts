import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { open } from '@landfall/runtime'
import { describe, expect, it } from 'vitest'
import { openDatabase } from './open-database.ts'
import { sqlite } from './sqlite-store.ts'
import { storeIn } from './store-in.ts'
import { addEvents } from './testing/add-events.ts'
import { allOf } from './testing/all-of.ts'
import { faultOf } from './testing/fault-of.ts'
import { newPath } from './testing/new-path.ts'
import { runChild } from './testing/run-child.ts'

/** A store whose disk is full, or not. */
function fillingStore(path: string) {
  const database = openDatabase(path, 'full')
  const store = storeIn(database, path)
  return {
    store,
    setFull: (isFull: boolean) => database.exec(`PRAGMA max_page_count = ${isFull ? 1 : 1_000_000}`),
  }
}

describe('a full disk', () => {
  it('[SQLITE-7] is told with what to do, nothing acknowledged is lost, and it goes on once there is room', async () => {
    const path = newPath()
    const { store, setFull } = fillingStore(path)
    await addEvents(store, 20)
    const before = await allOf(store)
    setFull(true)
    const fault = await faultOf(() => addEvents(store, 50, { textLength: 10_000 }))
    expect(fault).toMatchObject({ code: 'not writable' })
    expect(fault.message).toContain('the disk is full. Make room')
    expect(await allOf(store)).toEqual(before)
    setFull(false)
    await addEvents(store, 50, { textLength: 10_000 })
    const after = await allOf(store)
    expect(after.events).toHaveLength(70)
    await store.close()
    const again = sqlite(path)
    expect(again.check()).toEqual([])
    expect(await allOf(again)).toEqual(after)
    await again.close()
  })
  it('[SQLITE-7] is told to whoever sends a command, and commands go through once there is room', async () => {
    const { store, setFull } = fillingStore(newPath())
    const system = await open({ definitions: notes, store })
    const text = 'x'.repeat(100_000)
    expect(await system.send({ type: 'Note', text })).toMatchObject({ kind: 'recorded', version: 1 })
    setFull(true)
    const outcomes = await Promise.all([1, 2, 3].map(() => system.send({ type: 'Note', text })))
    for (const outcome of outcomes)
      expect(outcome).toEqual({ kind: 'fault', message: expect.stringContaining('Make room') })
    setFull(false)
    expect(await system.send({ type: 'Note', text })).toMatchObject({ kind: 'recorded', version: 2 })
    await system.close()
  })
  it('[SQLITE-7] that a limit on files stands for loses nothing that was acknowledged', async () => {
    const path = newPath()
    const { printed, endedBy } = await runChild(
      new URL('testing/fill-until-fault.ts', import.meta.url),
      [path],
      { shell: 'ulimit -f 3000' },
    )
    expect(endedBy).toBe('code 0')
    const told = JSON.parse(printed)
    expect(told).toMatchObject({
      code: 'not writable',
      message: expect.stringContaining('limits on the size'),
    })
    expect(told.readable).toBe(told.acknowledged)
    expect(told.acknowledged).toBeGreaterThan(50)
    const store = sqlite(path)
    expect(store.lastPosition).toBe(told.acknowledged)
    expect(store.check()).toEqual([])
    await addEvents(store, 50)
    await store.close()
  })
})

describe('a place', () => {
  it('[SQLITE-4] that may not be written to is said to be so: a file, and a folder', async () => {
    const path = newPath()
    await sqlite(path).close()
    const folder = dirname(path)
    chmodSync(folder, 0o777)
    chmodSync(path, 0o444)
    const file = JSON.parse(
      (await runChild(new URL('testing/open-without-rights.ts', import.meta.url), [path])).printed,
    )
    expect(file).toMatchObject({ code: 'not writable', message: expect.stringContaining('the rights') })
    chmodSync(folder, 0o555)
    const newFile = JSON.parse(
      (await runChild(new URL('testing/open-without-rights.ts', import.meta.url), [`${path}2`])).printed,
    )
    chmodSync(folder, 0o777)
    expect(newFile).toMatchObject({ code: 'not writable', message: expect.stringContaining('the rights') })
  })
  it('[SQLITE-4] that is a folder is said to be one', async () => {
    const path = newPath()
    mkdirSync(path)
    expect((await faultOf(() => sqlite(path))).message).toBe(
      `${path}: this is a folder. Give the path of a file`,
    )
  })
})

/** Commits that follow at once are not looked at one by one. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50))
}

describe('a file that is open', () => {
  it.each(['', '-wal'])(
    '[SQLITE-9] and whose %s name is gone takes no commit, and all of it can be saved',
    async (suffix) => {
      const path = newPath()
      const store = sqlite(path)
      await addEvents(store, 20)
      const before = await allOf(store)
      rmSync(`${path}${suffix}`)
      await aMoment()
      const fault = await faultOf(() => addEvents(store, 1))
      expect(fault).toMatchObject({ code: 'unavailable' })
      expect(fault.message).toContain('take a backup before you stop')
      const saved = `${path}.saved`
      await store.backup(saved)
      await store.close()
      const again = sqlite(saved)
      expect(await allOf(again)).toEqual(before)
      await again.close()
    },
  )
  it('[SQLITE-9] and was moved away goes on when it is back, and not on another one in its place', async () => {
    const path = newPath()
    const store = sqlite(path)
    await addEvents(store, 20)
    renameSync(path, `${path}.moved`)
    writeFileSync(path, 'something else')
    await aMoment()
    expect(await faultOf(() => addEvents(store, 1))).toMatchObject({ code: 'unavailable' })
    renameSync(`${path}.moved`, path)
    await addEvents(store, 1)
    expect(store.lastPosition).toBe(21)
    await store.close()
  })
  it('[SQLITE-15] is small: what SQLite writes beside it is taken in again and again', async () => {
    const path = newPath()
    const store = sqlite(path)
    for (let count = 0; count < 50; count++) await addEvents(store, 100, { textLength: 10_000 })
    expect(statSync(`${path}-wal`).size).toBeLessThan(45_000_000)
    await store.close()
  })
})

const notes = {
  deciders: [
    {
      aggregate: 'Notebook',
      commands: ['Note'],
      events: ['Noted'],
      initialState: undefined,
      keyOf: () => 'mine',
      decide: (command: { readonly type: string; readonly text?: string }) => ({
        ok: true as const,
        value: [{ type: 'Noted', text: command.text }],
      }),
      evolve: () => undefined,
    },
  ],
  reactors: [],
  schedules: [],
  projections: [],
  publications: [],
}
