import type { Recorded } from '@landfall/kernel'
import type { Engine } from '../engine.ts'
import { readOrAsStored } from '../reading/read-event.ts'
import type { StoredRecord } from '../store/store.ts'
import type { BrokenPromise } from './broken-promise.ts'

/** So many are told at once. */
const BROKEN_COUNT_MAX = 1_000

/** The latest 1,000, the latest first. */
export async function brokenPromises(engine: Engine): Promise<readonly BrokenPromise[]> {
  const records = await engine.store.readRecords({ shelf: 'broken', limit: BROKEN_COUNT_MAX })
  return Promise.all(records.map((record) => brokenPromise(engine, record)))
}

async function brokenPromise(
  engine: Engine,
  { rank, value: { promise, says, key, positions } }: StoredRecord<'broken'>,
): Promise<BrokenPromise> {
  const events: Recorded[] = []
  for (const position of positions) {
    const [stored] = await engine.store.readLog({ afterPosition: position - 1, limit: 1 })
    if (stored) events.push(readOrAsStored(engine, stored))
  }
  return { promise, says, key, foundAt: 0 - rank, events }
}

/** How many were broken in all. As many records are read as there are rules and aggregates. */
export async function countBroken({ store }: Pick<Engine, 'store'>): Promise<number> {
  const records = await store.readRecords({ shelf: 'rule' })
  return records.reduce((sum, { value }) => sum + value.brokenCount, 0)
}
