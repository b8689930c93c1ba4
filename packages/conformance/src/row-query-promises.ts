import { deepEqual, equal } from 'node:assert/strict'
import type { PlacedRow, RowQuery, Store } from '@landfall/runtime'
import type { StorePromise } from './store-promise.ts'
import { withStore } from './with-store.ts'

/** What every store answers about what is in its rows. */
export const rowQueryPromises: readonly StorePromise[] = [
  {
    name: '[STORE-10] rows are found by what is in them: equal, from and to, all conditions together',
    check: withStore(async (store) => {
      await fill(store)
      const keysBy = keysFrom(store)
      deepEqual(await keysBy({ filters: [{ field: 'name', equals: 'Ann' }] }), ['1', '4'])
      deepEqual(await keysBy({ filters: [{ field: 'count', equals: 10 }] }), ['2'])
      deepEqual(await keysBy({ filters: [{ field: 'paid', equals: true }] }), ['1', '3'])
      deepEqual(
        await keysBy({
          filters: [
            { field: 'count', from: 2 },
            { field: 'count', to: 10 },
            { field: 'paid', equals: false },
          ],
        }),
        ['2'],
      )
      deepEqual(await keysBy({ filters: [{ field: 'name', from: 'B', to: 'É' }] }), ['2'])
      deepEqual(await keysBy({ filters: [{ field: 'price', order: 'decimal', from: '-1', to: '9.75' }] }), [
        '1',
        '4',
      ])
      deepEqual(await keysBy({ filters: [{ field: 'nowhere', equals: 'Ann' }] }), [])
      deepEqual(await keysBy({ view: 'Other' }), ['1'])
      deepEqual(await keysBy({ view: 'Nothing' }), [])
    }),
  },
  {
    name: '[STORE-11] rows come in the order of a field, numbers and decimals by size, and last those without it',
    check: withStore(async (store) => {
      await fill(store)
      const keysBy = keysFrom(store)
      deepEqual(await keysBy({}), ['1', '2', '3', '4', '5'])
      deepEqual(await keysBy({ sort: { field: 'count' } }), ['1', '3', '2', '4', '5'])
      deepEqual(await keysBy({ sort: { field: 'count', descending: true } }), ['2', '3', '1', '4', '5'])
      deepEqual(await keysBy({ sort: { field: 'price', order: 'decimal' } }), ['5', '1', '4', '2', '3'])
      deepEqual(await keysBy({ sort: { field: 'price', order: 'decimal', descending: true } }), [
        '2',
        '4',
        '1',
        '5',
        '3',
      ])
      deepEqual(await keysBy({ sort: { field: 'name' } }), ['1', '4', '2', '3', '5'])
    }),
  },
  {
    name: '[STORE-12] a row that does not change is met once from page to page, whatever else changes between them',
    check: withStore(async (store) => {
      const sorts: readonly Pick<RowQuery, 'sort'>[] = [
        {},
        { sort: { field: 'count' } },
        { sort: { field: 'count', descending: true } },
        { sort: { field: 'price', order: 'decimal', descending: true } },
        { sort: { field: 'price', order: 'decimal' } },
      ]
      for (const sort of sorts) {
        await fill(store)
        const first = await store.queryRows({ view: 'V', limit: 2, ...sort })
        const whole = await store.queryRows({ view: 'V', limit: 100, ...sort })
        const [, last] = first
        if (!last) throw new Error('There is no second row')
        // What the page ended with goes away, and something new comes in front of it.
        await store.commit({
          events: [],
          records: [
            { kind: 'remove', shelf: 'row', scope: 'V', key: last.place.key },
            { kind: 'put', shelf: 'row', record: { scope: 'V', key: '0', rank: 0, value: {} } },
          ],
        })
        const rest = await store.queryRows({ view: 'V', limit: 100, ...sort, after: last.place })
        const old = rest.filter(({ place }) => place.key !== '0')
        deepEqual([...first, ...old].map(keyOf), whole.map(keyOf))
        await store.commit({
          events: [],
          records: [{ kind: 'remove', shelf: 'row', scope: 'V', key: '0' }],
        })
      }
    }),
  },
  {
    name: '[STORE-13] what a query compares with is never more than a value',
    check: withStore(async (store) => {
      await fill(store)
      const keysBy = keysFrom(store)
      for (const text of ["' OR 1=1 --", "'); DROP TABLE shelf_row; --", '%', '*', '\u0000', '"', '$.name']) {
        deepEqual(await keysBy({ filters: [{ field: 'name', equals: text }] }), [])
      }
      equal((await store.queryRows({ view: 'V', limit: 100 })).length, 5)
    }),
  },
]

type Values = Readonly<Record<string, string | number | boolean>>

async function fill(store: Store): Promise<void> {
  const rows: readonly Values[] = [
    { name: 'Ann', count: 2, paid: true, price: '-0.5' },
    { name: 'Bob', count: 10, paid: false, price: '10' },
    { name: 'Étienne', count: 9, paid: true },
    { name: 'Ann', price: '9.75' },
    { price: '-10.25' },
  ]
  await store.commit({
    events: [],
    records: [
      ...rows.map(
        (value, at) =>
          ({
            kind: 'put',
            shelf: 'row',
            record: { scope: 'V', key: String(at + 1), rank: at + 1, value },
          }) as const,
      ),
      { kind: 'put', shelf: 'row', record: { scope: 'Other', key: '1', rank: 1, value: { name: 'Ann' } } },
    ],
  })
}

function keysFrom(store: Store): (query: Partial<RowQuery>) => Promise<readonly string[]> {
  return async (query) => (await store.queryRows({ view: 'V', limit: 100, ...query })).map(keyOf)
}

function keyOf({ place }: PlacedRow): string {
  return place.key
}
