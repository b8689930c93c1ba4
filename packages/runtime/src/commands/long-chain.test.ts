import { countingIds, type Decider, type Definitions, ok, type Policy } from '@landfall/kernel'
import { expect, it } from 'vitest'
import { open } from '../open-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import { keptStore } from '../testing/kept-store.ts'
import { virtualTime } from '../testing/virtual-time.ts'

const LAST = 2_500

interface Counted {
  readonly type: 'Counted'
  readonly count: number
}

const counter: Decider<{ readonly type: 'Count' }, number, Counted> = {
  aggregate: 'Counter',
  commands: ['Count'],
  events: ['Counted'],
  initialState: 0,
  keyOf: () => 'only',
  decide: (_, count) => ok([{ type: 'Counted', count: count + 1 }]),
  evolve: (_, { count }) => count,
}

const goOn: Policy<Counted> = {
  kind: 'policy',
  name: 'GoOn',
  on: ['Counted'],
  react: ({ event }) => (event.count < LAST ? [{ command: { type: 'Count' } }] : []),
}

const definitions: Definitions = {
  deciders: [counter],
  reactors: [goOn],
  schedules: [],
  projections: [],
  publications: [],
}

it('[RUN-5] a chain that is too long for one commit goes on behind it, each step once, also after a restart', async () => {
  const store = keptStore(memoryStore({ logId: 'log' }))
  const time = virtualTime()
  const system = await open({ definitions, store, time, ids: countingIds() })
  expect(await system.send({ type: 'Count' })).toMatchObject({ kind: 'recorded', version: 1 })
  const soFar = system.position
  expect(soFar).toBeGreaterThan(500)
  expect(soFar).toBeLessThan(LAST)
  await system.close()
  const again = await open({ definitions, store, time, ids: countingIds() })
  await time.moveTo(1, again.quiet)
  const log = await store.readLog({ afterPosition: 0, limit: 10_000 })
  expect(log.map(({ version }) => version)).toEqual(Array.from({ length: LAST }, (_, at) => at + 1))
  expect(log.slice(1).map(({ causationId }) => causationId)).toEqual(
    Array.from({ length: LAST - 1 }, (_, at) => `log-${at + 1}/GoOn/0`),
  )
  expect(new Set(log.map(({ correlationId }) => correlationId)).size).toBe(1)
  expect(await store.readRecords({ shelf: 'waiting' })).toEqual([])
})
