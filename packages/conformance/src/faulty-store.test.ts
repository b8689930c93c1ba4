import { memoryStore, type Store, type StoredEvent, StoreFault } from '@landfall/runtime'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FaultRates, faultyStore, NO_FAULTS } from './faulty-store.ts'
import { storePromises } from './store-promises.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const FAULTS: FaultRates = { commitFails: 0.3, answerIsLost: 0.3, readFails: 0.2, isLate: 0.4 }

describe('a store without faults', () => {
  it.each(storePromises)('[STORE-20] $name', async ({ check }) => {
    await check({ open: async () => faultyStore(memoryStore(), { seed: 1 }), isDurable: false })
  })
})

describe('a store with faults', () => {
  it('[STORE-21] does the same with the same seed', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const told = () => commits(faultyStore(memoryStore(), { seed, rates: FAULTS }), 20)
        expect(await told()).toEqual(await told())
      }),
      { numRuns: 20 },
    )
  })
  it('[STORE-22] has written all or nothing of a commit, by what it said and then by what it holds', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const inner = memoryStore()
        const store = faultyStore(inner, { seed, rates: FAULTS })
        for (const { outcome, before, after } of await commits(store, 20)) {
          if (outcome === 'written') expect(after).toBe(before + 2)
          else if (outcome === 'in doubt') expect([before, before + 2]).toContain(after)
          else expect(after).toBe(before)
          expect(after).toBeLessThanOrEqual(inner.lastPosition)
        }
        const records = await inner.readRecords({ shelf: 'row' })
        expect(records.length).toBe(inner.lastPosition / 2)
      }),
      { numRuns: 50 },
    )
  })
  it('[STORE-22] wants to be asked what became of a commit in doubt before the next', async () => {
    const store = faultyStore(memoryStore(), { seed: 1, rates: { ...NO_FAULTS, answerIsLost: 1 } })
    await expect(async () => store.commit(batch(store))).rejects.toThrow(StoreFault)
    expect(() => store.commit(batch(store))).toThrow('what became of the last commit')
  })
})

it('[STORE-23] a store that has crashed answers nothing, and holds what was being written whole or not at all', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const inner = memoryStore()
      const store = faultyStore(inner, { seed, rates: { ...NO_FAULTS, isLate: 1 } })
      let answerCount = 0
      const answered = () => (answerCount += 1)
      void Promise.resolve(store.commit(batch(store))).then(answered, answered)
      void Promise.resolve(store.readLog({ afterPosition: 0, limit: 1 })).then(answered, answered)
      await store.crash()
      const { lastPosition } = inner
      expect([0, 2]).toContain(lastPosition)
      void Promise.resolve(store.readRecord('row', '', '')).then(answered, answered)
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
      expect([answerCount, inner.lastPosition]).toEqual([0, lastPosition])
    }),
    { numRuns: 50 },
  )
})

interface Committed {
  readonly outcome: string
  /** Last positions around it. */
  readonly before: number
  readonly after: number
}

/** Commits one batch after the other, and asks behind each where the log ends. */
async function commits(store: Store, count: number): Promise<readonly Committed[]> {
  const told: Committed[] = []
  for (let nth = 0; nth < count; nth++) {
    const before = store.lastPosition
    const outcome = await outcomeOf(async () => store.commit(batch(store)))
    while (
      (await outcomeOf(async () => void (await store.readLog({ afterPosition: 0, limit: 1 })))) !== 'written'
    );
    told.push({ outcome, before, after: store.lastPosition })
  }
  return told
}

async function outcomeOf(work: () => Promise<void>): Promise<string> {
  try {
    await work()
    return 'written'
  } catch (error) {
    if (error instanceof StoreFault) return error.code
    throw error
  }
}

/** Two events and a record. */
function batch({ lastPosition }: Store) {
  const key = String(lastPosition)
  const event = (nth: number): StoredEvent => ({
    position: lastPosition + nth,
    aggregate: 'A',
    key: '1',
    version: lastPosition + nth,
    at: 0,
    causationId: key,
    correlationId: key,
    event: { type: 'E' },
  })
  const record = { scope: 'V', key, rank: 0, value: {} }
  return { events: [event(1), event(2)], records: [{ kind: 'put', shelf: 'row', record } as const] }
}
