import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import type { RecordChange, Shelf, Store, StoredEvent, StoredRecord } from '@landfall/runtime'
import { rowQueryPromises } from './row-query-promises.ts'
import type { StorePromise } from './store-promise.ts'
import { withStore } from './with-store.ts'

/** All that a runtime takes for granted of its store; each check wants a store with nothing in it. */
export const storePromises: readonly StorePromise[] = [
  {
    name: '[STORE-1] a new store is empty, and has an id',
    check: withStore(async (store) => {
      equal(store.lastPosition, 0)
      ok(store.logId.length > 0)
      deepEqual(await store.readLog({ afterPosition: 0, limit: 10 }), [])
      deepEqual(await store.readStream({ aggregate: 'A', key: '1', afterVersion: 0 }), [])
      equal(await store.readRecord('row', 'V', '1'), undefined)
      deepEqual(await store.readRecords({ shelf: 'timer' }), [])
    }),
  },
  {
    name: '[STORE-2] what was committed is read back as it was, in the order of the log',
    check: withStore(async (store) => {
      const events = [event(1, 'A', '1', 1), event(2, 'B', '1', 1), event(3, 'A', '1', 2)]
      await store.commit({ events: events.slice(0, 2), records: [] })
      await store.commit({ events: events.slice(2), records: [] })
      equal(store.lastPosition, 3)
      deepEqual(await store.readLog({ afterPosition: 0, limit: 10 }), events)
      deepEqual(await store.readLog({ afterPosition: 1, limit: 1 }), events.slice(1, 2))
      deepEqual(await store.readLog({ afterPosition: 3, limit: 10 }), [])
    }),
  },
  {
    name: '[STORE-3] a stream is the events of one instance, in order, from any version on',
    check: withStore(async (store) => {
      const events = Array.from({ length: 30 }, (_, at) =>
        event(at + 1, 'A', String(at % 3), Math.floor(at / 3) + 1),
      )
      for (const each of events) await store.commit({ events: [each], records: [] })
      const own = events.filter(({ key }) => key === '1')
      deepEqual(await store.readStream({ aggregate: 'A', key: '1', afterVersion: 0 }), own)
      deepEqual(await store.readStream({ aggregate: 'A', key: '1', afterVersion: 7 }), own.slice(7))
      deepEqual(await store.readStream({ aggregate: 'A', key: '1', afterVersion: 10 }), [])
      deepEqual(await store.readStream({ aggregate: 'B', key: '1', afterVersion: 0 }), [])
    }),
  },
  {
    name: '[STORE-4] texts of any kind come back as they were',
    check: withStore(async (store) => {
      const texts = [
        '',
        ' ',
        '\u0000',
        "'; DROP TABLE event; --",
        '"\\',
        '注文 🚚',
        'a\nb',
        '\ud83d',
        'x'.repeat(100_000),
      ]
      const events = texts.map((text, at) => ({
        ...event(at + 1, 'A', `key ${text.toWellFormed()}`, 1),
        event: { type: 'E', text },
      }))
      await store.commit({
        events,
        records: texts.map((text) =>
          put('row', { scope: 'V', key: text.toWellFormed(), rank: 1, value: { text } }),
        ),
      })
      deepEqual(await store.readLog({ afterPosition: 0, limit: 100 }), events)
      for (const [at, text] of texts.entries()) {
        deepEqual(
          await store.readStream({ aggregate: 'A', key: `key ${text.toWellFormed()}`, afterVersion: 0 }),
          [events[at]],
        )
        deepEqual((await store.readRecord('row', 'V', text.toWellFormed()))?.value, { text })
      }
    }),
  },
  {
    name: '[STORE-5] a record is put, put again in its place, and taken away',
    check: withStore(async (store) => {
      await commit(store, [put('row', { scope: 'V', key: '1', rank: 5, value: { a: 1 } })])
      await commit(store, [put('row', { scope: 'V', key: '1', rank: 6, value: { a: 2 } })])
      deepEqual(await store.readRecord('row', 'V', '1'), { scope: 'V', key: '1', rank: 6, value: { a: 2 } })
      equal(await store.readRecord('row', 'W', '1'), undefined)
      equal(await store.readRecord('snapshot', 'V', '1'), undefined)
      await commit(store, [{ kind: 'remove', shelf: 'row', scope: 'V', key: '1' }])
      await commit(store, [{ kind: 'remove', shelf: 'row', scope: 'V', key: 'never there' }])
      equal(await store.readRecord('row', 'V', '1'), undefined)
    }),
  },
  {
    name: '[STORE-6] records come by rank, of one scope or of all, up to a rank, page by page',
    check: withStore(async (store) => {
      const ranks = [7, 1, 5.5, 3, 3, 9]
      const records = ranks.map((rank, at) => row(`V${at % 2}`, `k${at}`, rank))
      await commit(
        store,
        records.map((record) => put('row', record)),
      )
      const all = await store.readRecords({ shelf: 'row' })
      deepEqual(
        all.map(({ rank }) => rank),
        ranks.toSorted((left, right) => left - right),
      )
      deepEqual(
        (await store.readRecords({ shelf: 'row', scope: 'V1', rankMax: 5 })).map(({ key }) => key),
        ['k1', 'k3'],
      )
      const paged: StoredRecord[] = []
      for (let page = await store.readRecords({ shelf: 'row', limit: 2 }); page.length > 0; ) {
        paged.push(...page)
        const after = page.at(-1)
        page = await store.readRecords({ shelf: 'row', limit: 2, ...(after && { after }) })
      }
      deepEqual(paged, all)
    }),
  },
  {
    name: '[STORE-7] events and records of one batch are written together',
    check: withStore(async (store) => {
      await store.commit({ events: [event(1, 'A', '1', 1)], records: [put('timer', timer('t', 10))] })
      equal(store.lastPosition, 1)
      deepEqual(
        (await store.readRecords({ shelf: 'timer', rankMax: 10 })).map(({ key }) => key),
        ['t'],
      )
    }),
  },
  {
    name: '[STORE-8] what was committed is there when the store is opened again',
    async check(under) {
      if (!under.isDurable) return
      const events = Array.from({ length: 25_000 }, (_, at) =>
        event(at + 1, 'A', String(at % 11_000), Math.floor(at / 11_000) + 1),
      )
      const first = await under.open()
      for (let at = 0; at < events.length; at += 1_000)
        await first.commit({
          events: events.slice(at, at + 1_000),
          records: [put('row', row('V', String(at), at))],
        })
      const { logId } = first
      await first.close()
      const second = await under.open()
      equal(second.logId, logId)
      equal(second.lastPosition, events.length)
      for (const key of ['0', '2999', '3000', '10999']) {
        deepEqual(
          await second.readStream({ aggregate: 'A', key, afterVersion: 0 }),
          events.filter((each) => each.key === key),
        )
      }
      equal((await second.readRecords({ shelf: 'row' })).length, 25)
      const next = event(events.length + 1, 'A', '0', 4)
      await second.commit({ events: [next], records: [] })
      deepEqual(await second.readStream({ aggregate: 'A', key: '0', afterVersion: 3 }), [next])
      await second.close()
    },
  },
  {
    name: '[STORE-9] a store that was closed does nothing more, and says so',
    async check(under) {
      const store = await under.open()
      await store.close()
      await rejects(async () => store.commit({ events: [event(1, 'A', '1', 1)], records: [] }))
    },
  },
  {
    name: '[STORE-14] streams and records of one name are found under another; what has a namesake there stays',
    async check(under) {
      const events = [event(1, 'Old', '1', 1), event(2, 'Old', '2', 1), event(3, 'New', '2', 1)]
      const first = await under.open()
      await first.commit({
        events,
        records: [
          put('row', row('Old', '1', 1)),
          put('row', row('Old', '2', 2)),
          put('row', row('New', '2', 3)),
          put('process', { scope: 'Old', key: '1', rank: 0, value: MEMORY }),
        ],
      })
      const changes = [
        { of: 'stream', from: 'Old', to: 'New' },
        { of: 'row', from: 'Old', to: 'New' },
        { of: 'call', from: 'Old', to: 'New' },
        { of: 'row', from: 'Never there', to: 'Nor this' },
      ] as const
      deepEqual(await first.rename(changes), changes.slice(0, 2))
      const renamed = [event(1, 'New', '1', 1), event(2, 'Old', '2', 1), event(3, 'New', '2', 1)]
      await assertRenamed(first, renamed)
      deepEqual(await first.rename(changes), changes.slice(0, 2))
      const next = event(4, 'New', '1', 2)
      await first.commit({ events: [next], records: [] })
      await first.close()
      if (!under.isDurable) return
      const second = await under.open()
      await assertRenamed(second, [...renamed, next])
      await second.close()
    },
  },
  {
    name: '[STORE-15] the events of one story come in their order, page by page',
    check: withStore(async (store) => {
      const events = Array.from({ length: 12 }, (_, at) => ({
        ...event(at + 1, 'A', String(at), 1),
        causationId: `c${at}`,
        // The first event of a story bears its own id twice.
        correlationId: `c${at % 3}`,
      }))
      await store.commit({ events, records: [] })
      const story = events.filter(({ correlationId }) => correlationId === 'c1')
      deepEqual(await store.readLog({ afterPosition: 0, limit: 10, correlationId: 'c1' }), story)
      deepEqual(await store.readLog({ afterPosition: 0, limit: 2, correlationId: 'c1' }), story.slice(0, 2))
      deepEqual(await store.readLog({ afterPosition: 5, limit: 10, correlationId: 'c1' }), story.slice(2))
      deepEqual(await store.readLog({ afterPosition: 0, limit: 10, correlationId: 'c4' }), [])
    }),
  },
  ...rowQueryPromises,
]

const MEMORY = { state: 1, ended: false, correlationId: 'c' }

async function assertRenamed(store: Store, events: readonly StoredEvent[]): Promise<void> {
  deepEqual(await store.readLog({ afterPosition: 0, limit: 10 }), events)
  for (const [aggregate, key] of [
    ['Old', '1'],
    ['Old', '2'],
    ['New', '1'],
    ['New', '2'],
  ] as const) {
    const own = events.filter((each) => each.aggregate === aggregate && each.key === key)
    deepEqual(await store.readStream({ aggregate, key, afterVersion: 0 }), own)
  }
  const rows = await store.readRecords({ shelf: 'row' })
  deepEqual(
    rows.map(({ scope, key }) => [scope, key]),
    [
      ['New', '1'],
      ['Old', '2'],
      ['New', '2'],
    ],
  )
  // Of another shelf nobody has spoken.
  deepEqual((await store.readRecord('process', 'Old', '1'))?.value, MEMORY)
}

async function commit(store: Store, records: readonly RecordChange[]): Promise<void> {
  await store.commit({ events: [], records })
}

function event(position: number, aggregate: string, key: string, version: number): StoredEvent {
  const causationId = `command-${position}`
  const correlationId = position % 2 === 0 ? causationId : `command-${Math.max(1, position - 1)}`
  return {
    position,
    aggregate,
    key,
    version,
    at: 1_000 + position,
    causationId,
    correlationId,
    event: { type: 'E' },
  }
}

function row(scope: string, key: string, rank: number): StoredRecord<'row'> {
  return { scope, key, rank, value: { key } }
}

function timer(key: string, rank: number): StoredRecord<'timer'> {
  return { scope: '', key, rank, value: { kind: 'timeout', process: 'P', key: '1', correlationId: 'c' } }
}

function put<S extends Shelf>(shelf: S, record: StoredRecord<S>): RecordChange {
  return { kind: 'put', shelf, record }
}
