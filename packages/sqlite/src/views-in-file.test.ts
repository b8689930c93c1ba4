import { open, type Store, StoreFault } from '@landfall/runtime'
import { expect, it } from 'vitest'
import { sqlite } from './sqlite-store.ts'
import { newPath } from './testing/new-path.ts'

/** Deposits as they lie in the log, and their sums as a view. */
const EVENT_COUNT = 5_000

function fill(store: Store): void {
  const events = Array.from({ length: EVENT_COUNT }, (_, at) => ({
    position: at + 1,
    aggregate: 'Account',
    key: `a${at % 100}`,
    version: Math.floor(at / 100) + 1,
    at: 0,
    causationId: `c${at}`,
    correlationId: `c${at}`,
    event: { type: 'Deposited' },
  }))
  void store.commit({ events, records: [] })
}

function started(store: Store, amount: number) {
  return open({
    store,
    limits: { pageEventCount: 500 },
    definitions: {
      deciders: [],
      reactors: [],
      schedules: [],
      publications: [],
      projections: [
        {
          name: 'Sums',
          on: ['Deposited'],
          definition: `each counts ${amount}`,
          keyOf: ({ key }) => key,
          project: (row, { key }) => ({
            kind: 'put',
            row: { key, sum: Number(Reflect.get(Object(row), 'sum') ?? 0) + amount },
          }),
        },
      ],
    },
  })
}

async function sums(system: Awaited<ReturnType<typeof started>>): Promise<ReadonlySet<unknown>> {
  const rows = await Array.fromAsync(system.rows('Sums'))
  expect(rows).toHaveLength(100)
  return new Set(rows.map((row) => Reflect.get(Object(row), 'sum')))
}

it('[RUN-21] a view in a file is folded anew to its end, also if the process was killed on the way', async () => {
  const path = newPath()
  const store = sqlite(path)
  fill(store)
  const before = await started(store, 1)
  await before.quiet()
  expect(await sums(before)).toEqual(new Set([EVENT_COUNT / 100]))
  await before.close()

  const killed = sqlite(path)
  let commitCount = 0
  const mortal: Store = {
    ...killed,
    get lastPosition() {
      return killed.lastPosition
    },
    commit(batch) {
      commitCount += 1
      // The first says that the view is to be folded anew, the second has a page of it.
      if (commitCount > 2) throw new StoreFault('unavailable', 'the process is gone')
      return killed.commit(batch)
    },
  }
  const gone = await started(mortal, 2)
  await gone.quiet()
  expect(gone.views()).toMatchObject([{ position: EVENT_COUNT, rebuiltTo: 500 }])
  expect(await sums(gone)).toEqual(new Set([EVENT_COUNT / 100]))
  await gone.close()

  const system = await started(sqlite(path), 2)
  await system.quiet()
  expect(await sums(system)).toEqual(new Set([(2 * EVENT_COUNT) / 100]))
  await system.rebuild('Sums')
  await system.quiet()
  expect(await sums(system)).toEqual(new Set([(2 * EVENT_COUNT) / 100]))
  await system.close()
})
