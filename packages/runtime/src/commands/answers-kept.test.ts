import { describe, expect, it } from 'vitest'
import { open } from '../open-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { Store } from '../store/store.ts'
import { type Add, counters, totals } from '../testing/counters.ts'
import { keptStore } from '../testing/kept-store.ts'
import { mortalStore } from '../testing/mortal-store.ts'
import { type VirtualTime, virtualTime } from '../testing/virtual-time.ts'
import { commandDigest } from './command-digest.ts'

const DAY_MS = 86_400_000

function started(store: Store, time: VirtualTime = virtualTime()) {
  return open({ definitions: counters([totals()]), store, time })
}

function add(amount: number): Add {
  return { type: 'Add', counter: 'a', amount }
}

describe('the answer to a command', () => {
  it('[RUN-28] is kept for some days and then removed, also if nobody was there when it was due', async () => {
    const store = keptStore(memoryStore())
    const time = virtualTime()
    const system = await started(store, time)
    const first = await system.send(add(1), { commandId: 'first' })
    await time.moveTo(4 * DAY_MS, system.quiet)
    await system.send(add(2), { commandId: 'second' })
    await time.moveTo(7 * DAY_MS - 1, system.quiet)
    expect(await system.send(add(1), { commandId: 'first' })).toEqual(first)
    await time.moveTo(8 * DAY_MS, system.quiet)
    expect(await keysOf(store)).toEqual(['second'])
    await system.close()
    await time.moveTo(30 * DAY_MS, async () => {})
    const again = await started(store, time)
    await again.quiet()
    expect(await keysOf(store)).toEqual([])
  })
  it('[RUN-28] is removed little by little, and later where the store cannot write', async () => {
    const inner = memoryStore()
    const records = Array.from({ length: 1_200 }, (_, at) => answered(`id ${at}`))
    await inner.commit({ events: [], records })
    const time = virtualTime(8 * DAY_MS)
    const store = mortalStore(inner)
    const removed: number[] = []
    store.refuses = ({ records }) => {
      const count = records.filter(({ shelf }) => shelf === 'answer').length
      if (count > 0) removed.push(count)
      return count > 0 && removed.length === 2
    }
    const system = await started(store, time)
    await system.quiet()
    await time.moveTo(8 * DAY_MS + 1_000, system.quiet)
    expect(removed).toEqual([500, 500, 500, 200])
    expect(await keysOf(inner)).toEqual([])
  })
  it('[RUN-29] is not that of another command under its id, which is not done', async () => {
    const system = await started(memoryStore())
    const [first, other] = await Promise.all(
      [1, 2].map((amount) => system.send(add(amount), { commandId: 'id' })),
    )
    expect(first).toMatchObject({ kind: 'recorded' })
    expect(other).toEqual({ kind: 'other command' })
    expect(await system.send({ amount: 1, counter: 'a', type: 'Add' }, { commandId: 'id' })).toEqual(first)
    expect(await system.row('Totals', 'a')).toMatchObject({ sum: 1 })
  })
  it('[RUN-29] is given to any command under its id where an earlier version has kept it', async () => {
    const store = memoryStore()
    await store.commit({ events: [], records: [answered('id')] })
    const system = await started(store)
    expect(await system.send(add(1), { commandId: 'id' })).toEqual({
      kind: 'parked',
      message: 'it is broken',
    })
  })
})

describe('the digest of a command', () => {
  it('[RUN-29] is the same whatever the order of its fields, and another for another value', () => {
    const digest = commandDigest({ type: 'A', ...{ data: { one: [1, { x: 1, y: null }], two: 'b' } } })
    expect(digest).toMatch(/^[\w-]{22}$/)
    expect(commandDigest({ ...{ data: { two: 'b', one: [1, { y: null, x: 1 }] } }, type: 'A' })).toBe(digest)
    const others = [
      { type: 'B', ...{ data: { one: [1, { x: 1, y: null }], two: 'b' } } },
      { type: 'A', ...{ data: { one: [1, { x: 1, y: 'null' }], two: 'b' } } },
      { type: 'A', ...{ data: { one: [{ x: 1, y: null }, 1], two: 'b' } } },
    ]
    expect(new Set([digest, ...others.map(commandDigest)]).size).toBe(4)
  })
  it('[RUN-29] is left out for a command that cannot be written down', () => {
    expect(commandDigest({ type: 'A', ...{ count: 1n } })).toBeUndefined()
  })
})

function answered(key: string) {
  const value = { kind: 'parked', message: 'it is broken' } as const
  return { kind: 'put', shelf: 'answer', record: { scope: '', key, rank: 0, value } } as const
}

async function keysOf(store: Store): Promise<readonly string[]> {
  const records = await store.readRecords({ shelf: 'answer' })
  return records.map(({ key }) => key)
}
