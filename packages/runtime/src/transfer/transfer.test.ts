import { fail, ok } from '@landfall/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { open } from '../open-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { Store } from '../store/store.ts'
import { keptStore } from '../testing/kept-store.ts'
import { shop } from '../testing/shop.ts'
import { virtualTime } from '../testing/virtual-time.ts'
import { parseExportHeader } from './export-line.ts'
import { exportStore } from './export-store.ts'
import { importInto } from './import-into.ts'

const DAY_MS = 86_400_000

async function linesOf(store: Store): Promise<readonly string[]> {
  return Array.fromAsync(exportStore(store))
}

/** A shop in which something has happened, and something waits. */
async function busyShop() {
  const store = keptStore(memoryStore({ logId: 'log' }))
  const time = virtualTime()
  const system = await open({ definitions: shop, store, time })
  for (const orderId of ['1', '2', '3'])
    await system.send({ type: 'PlaceOrder', ...{ orderId } }, { commandId: `place ${orderId}` })
  await system.send({ type: 'BreakOrder', ...{ orderId: '9' } })
  await time.moveTo(2 * DAY_MS, system.quiet)
  await system.close()
  return store
}

describe('an export', () => {
  it('[RUN-55] has the log and what waits beside it, and goes on as the first would have', async () => {
    const store = await busyShop()
    const lines = await linesOf(store)
    expect(parseExportHeader(lines[0] ?? '')).toEqual(ok({ logId: 'log', lastPosition: 6 }))
    const other = keptStore(memoryStore({ logId: 'log' }))
    expect(await importInto(other, lines)).toEqual({
      kind: 'imported',
      eventCount: 6,
      recordCount: lines.length - 8,
    })
    const time = virtualTime(2 * DAY_MS)
    const system = await open({ definitions: shop, store: other, time })
    await system.quiet()
    expect(await system.row('Orders', '1')).toEqual({ orderId: '1', status: 'OrderPlaced' })
    expect(await system.deadLetters()).toMatchObject([{ message: 'this order cannot be broken' }])
    await system.answer({ system: 'Bank', eventId: 'log-1', answer: 'paid' })
    await time.moveTo(4 * DAY_MS, system.quiet)
    const rows = await Array.fromAsync(system.rows('Orders'))
    expect(rows.map((row) => Reflect.get(Object(row), 'status'))).toEqual([
      'OrderPaid',
      'OrderGivenUp',
      'OrderGivenUp',
    ])
    const again = await system.send({ type: 'PlaceOrder', ...{ orderId: '1' } }, { commandId: 'place 1' })
    expect(again).toMatchObject({ kind: 'recorded', position: 1 })
    await system.close()
  })
  it('[RUN-56] that is imported and exported again is the same, line by line', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async ({ instances, records }) => {
        const store = memoryStore({ logId: 'log' })
        await fill(store, instances, records)
        const lines = await linesOf(store)
        const other = memoryStore({ logId: 'log' })
        expect(await importInto(other, lines)).toMatchObject({
          kind: 'imported',
          eventCount: instances.length,
        })
        expect(await linesOf(other)).toEqual(lines)
      }),
    )
  })
  it('[RUN-57] of which any line is missing, is there twice or is cut off is refused', async () => {
    const lines = await linesOf(await busyShop())
    for (const [at, text] of lines.entries()) {
      for (const instead of [[], [text, text], [text.slice(0, -1)], [text.slice(0, 9)]]) {
        const broken = lines.toSpliced(at, 1, ...instead)
        const imported = await importInto(memoryStore({ logId: 'log' }), broken)
        expect(imported).toMatchObject({ kind: 'refused' })
      }
      const cut = await importInto(memoryStore({ logId: 'log' }), lines.slice(0, at))
      expect(cut).toMatchObject({
        kind: 'refused',
        line: at + 1,
        message: expect.stringContaining('cut off'),
      })
    }
  })
  it('[RUN-57] is refused with the line and what is wrong with it, and nothing of that batch is written', async () => {
    const lines = await linesOf(await busyShop())
    const changes: readonly (readonly [number, string, string, string])[] = [
      [1, '"format":1', '"format":2', 'newer version of Landfall'],
      [1, '"log","format"', '"book","format"', 'no export of a log'],
      [3, '"position":2', '"position":3', 'the next event has position 2, and this one has 3'],
      [
        3,
        '"version":1',
        '"version":2',
        'this event of Order 2 has version 2, and the one before it is missing',
      ],
      [3, '"key":"2"', '"key":"1"', 'the next event of Order 1 has version 2, and this one has 1'],
      [3, '"type":"OrderPlaced"', '"type":7', 'itself with its type'],
      [8, '"shelf":"process"', '"shelf":"cellar"', 'a shelf that is exported'],
      [lines.length, '"eventCount":6', '"eventCount":7', 'there should be 7 events'],
    ]
    for (const [line, from, to, message] of changes) {
      const text = lines[line - 1] ?? ''
      expect(text).toContain(from)
      const store = memoryStore({ logId: 'log' })
      const imported = await importInto(store, lines.with(line - 1, text.replace(from, to)))
      expect(imported).toEqual({ kind: 'refused', line, message: expect.stringContaining(message) })
      expect(store.lastPosition).toBe(0)
    }
  })
  it('[RUN-57] is refused by a store of another log, and by one that has something in it', async () => {
    const store = await busyShop()
    const lines = await linesOf(store)
    expect(await importInto(memoryStore({ logId: 'other' }), lines)).toMatchObject({
      kind: 'refused',
      line: 1,
    })
    expect(await importInto(store, lines)).toMatchObject({
      message: 'there is something in the store already. Take a new one',
    })
    expect(parseExportHeader('hello')).toEqual(fail(expect.stringContaining('no export of a log')))
  })
  it('[RUN-58] of a store that is written to meanwhile is given up', async () => {
    const store = memoryStore({ logId: 'log' })
    await fill(store, ['a', 'b'], [])
    const lines = exportStore(store)
    await lines.next()
    await fill(store, ['c'], [])
    await expect(Array.fromAsync(lines)).rejects.toThrow('written to while it was exported')
  })
})

const anyRecord = fc.record({
  shelf: fc.constantFrom('watch', 'row'),
  scope: fc.constantFrom('', 'a', 'b', '注'),
  key: fc.string(),
  rank: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  value: fc.jsonValue({ maxDepth: 2 }),
} as const)

const anyContent = fc.record({
  instances: fc.array(fc.constantFrom('a', 'b', '', '"\n'), { maxLength: 30 }),
  records: fc.uniqueArray(anyRecord, { selector: ({ shelf, scope, key }) => `${shelf}\n${scope}\n${key}` }),
})

type AnyRecord = typeof anyRecord extends fc.Arbitrary<infer Value> ? Value : never

/** Adds an event of each of these instances, and records. */
async function fill(
  store: Store,
  instances: readonly string[],
  records: readonly AnyRecord[],
): Promise<void> {
  for (const key of instances) {
    const earlier = await store.readStream({ aggregate: 'A', key, afterVersion: 0 })
    const position = store.lastPosition + 1
    const ids = { causationId: `c${position}`, correlationId: `c${position % 3}` }
    const event = { position, aggregate: 'A', key, version: earlier.length + 1, at: position, ...ids }
    await store.commit({ events: [{ ...event, event: { type: 'E', ...{ key } } }], records: [] })
  }
  for (const { shelf, ...record } of records) {
    const value: unknown = JSON.parse(JSON.stringify(record.value))
    await store.commit({ events: [], records: [{ kind: 'put', shelf, record: { ...record, value } }] })
  }
}
