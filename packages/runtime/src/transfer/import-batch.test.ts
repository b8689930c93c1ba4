import { fail, ok } from '@landfall/kernel'
import { expect, it } from 'vitest'
import { memoryStore } from '../store/memory-store.ts'
import type { StoredEvent } from '../store/store.ts'
import { createImportBatch } from './import-batch.ts'

function event(position: number, key: string, version: number): StoredEvent {
  const ids = { causationId: 'c', correlationId: 'c' }
  return { position, aggregate: 'A', key, version, at: 0, ...ids, event: { type: 'E' } }
}

it('[RUN-57] a version is checked also where the instance is no longer in mind', async () => {
  const store = memoryStore()
  const batch = createImportBatch(store, 1)
  for (let position = 1; position <= 50; position++) {
    expect(await batch.addEvent(event(position, String(position % 5), Math.ceil(position / 5)))).toEqual(
      ok('more'),
    )
    await batch.write()
  }
  expect(await batch.addEvent(event(51, '1', 12))).toEqual(
    fail('this event of A 1 has version 12, and the one before it is missing'),
  )
  expect(await batch.addEvent(event(51, '1', 10))).toEqual(
    fail('the next event of A 1 has version 11, and this one has 10'),
  )
  expect(await batch.addEvent(event(51, '1', 11))).toEqual(ok('more'))
  expect(store.lastPosition).toBe(50)
})

it('[RUN-57] a record that came in an earlier batch is not taken a second time', async () => {
  const batch = createImportBatch(memoryStore())
  const record = { shelf: 'watch', scope: 'a', key: 'b', rank: 1, value: {} } as const
  expect(await batch.addRecord(record)).toEqual(ok('more'))
  await batch.write()
  expect(await batch.addRecord(record)).toEqual(fail('the record b of watch is there twice'))
  expect(await batch.addEvent(event(1, '1', 1))).toEqual(fail('there is an event behind the first record'))
})
