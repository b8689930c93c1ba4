import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { sqlite } from './sqlite-store.ts'
import { addEvents } from './testing/add-events.ts'
import { newPath } from './testing/new-path.ts'

/** What is found in a store of 30 events and a timer, after somebody has been at it. */
async function foundAfter(sql: string): Promise<readonly string[]> {
  const path = newPath()
  const store = sqlite(path)
  await addEvents(store, 30)
  const timer = { kind: 'timeout', process: 'P', key: '1', correlationId: 'c' } as const
  await store.commit({
    events: [],
    records: [{ kind: 'put', shelf: 'timer', record: { scope: '', key: 't', rank: 1, value: timer } }],
  })
  await store.close()
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
  const again = sqlite(path)
  const found = again.check()
  await again.close()
  return found
}

describe('a check', () => {
  it('[SQLITE-12] finds nothing where all is well', async () => {
    expect(await foundAfter('')).toEqual([])
  })
  it('[SQLITE-12] finds an event that is gone, and what followed on it', async () => {
    expect(await foundAfter('DELETE FROM event WHERE position = 8')).toEqual([
      'The log has no event at position 8',
      'The event at position 15 has version 3 behind version 1',
    ])
  })
  it('[SQLITE-12] finds an event that follows on another than the one before it', async () => {
    expect(await foundAfter('UPDATE event SET previous = 2 WHERE position = 8')).toEqual([
      'The event at position 8 follows on 2, and not on 1',
    ])
  })
  it('[SQLITE-12] finds a head that is not the last event', async () => {
    expect(
      await foundAfter(
        'UPDATE stream SET head = 8, version = 2 WHERE key = 1; UPDATE log SET headed_to = 30',
      ),
    ).toContain('The head of stream 1 is at position 8, and not at 29')
  })
  it('[SQLITE-12] finds events and records that cannot be read', async () => {
    expect(
      await foundAfter(
        `UPDATE event SET data = substr(data, 1, 9) WHERE position = 3; UPDATE shelf_timer SET value = '{'`,
      ),
    ).toEqual(['The event at position 3 cannot be read', 'The record t of timer cannot be read'])
  })
  it('[SQLITE-12] finds names that are gone', async () => {
    expect(await foundAfter('UPDATE stream SET aggregate = 77 WHERE key = 3')).toEqual([
      'The stream of key 3 has an aggregate without a name',
    ])
    expect(await foundAfter('UPDATE shelf_timer SET scope = 77')).toEqual([
      'The record t of timer has a scope without a name',
    ])
  })
})
