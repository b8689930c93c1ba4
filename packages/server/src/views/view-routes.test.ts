import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryStore, type Store } from '@landfall/runtime'
import { sqlite } from '@landfall/sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Served, served } from '../testing/served.ts'
import { order, SHOP } from '../testing/shop-storm.ts'

const ORDERS = '/contexts/Sales/views/Orders'

function fileStore(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-server-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return sqlite(join(folder, 'a.db'))
}

async function withOrders(store: Store): Promise<Served> {
  const shop = await served(SHOP, { store })
  for (const [at, total] of ['9', '10', '1.5', '-3', '10.25'].entries())
    await shop.post('/contexts/Sales/commands/PlaceOrder', order(String(at + 1), { total }))
  await shop.post('/contexts/Sales/commands/ShipOrder', { orderId: '2' })
  return shop
}

function ids(body: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(body.rows) ? body.rows.map((row: unknown) => Reflect.get(Object(row), 'orderId')) : []
}

describe.each([
  ['memory', () => memoryStore()],
  ['SQLite', fileStore],
] as const)('a view in %s', (_name, newStore) => {
  it('[SERVER-20] gives its rows, without secrets, in the order in which they came, and says how far it has come', async () => {
    const { get } = await withOrders(newStore())
    const { status, body } = await get(ORDERS)
    expect(status).toBe(200)
    expect(ids(body)).toEqual(['1', '2', '3', '4', '5'])
    expect(Object(body.rows)[0]).toEqual({
      orderId: '1',
      email: 'ann@example.org',
      total: '9',
      status: 'open',
      placedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      lines: [{ article: 'tea', price: { cents: 450, currency: 'EUR' }, gift: false }],
      limit: 3,
    })
    expect(body).toMatchObject({ position: 11 })
    expect(body).not.toHaveProperty('next')
  })
  it('[SERVER-21] is filtered by what is in its rows, exactly and by range, decimals by size', async () => {
    const { get } = await withOrders(newStore())
    const asked = async (query: string) => ids((await get(`${ORDERS}?${query}`)).body)
    expect(await asked('status=sent')).toEqual(['2'])
    expect(await asked('total=10.250')).toEqual(['5'])
    expect(await asked('total.from=1.5&total.to=10')).toEqual(['1', '2', '3'])
    expect(await asked('status=open&total.from=10')).toEqual(['5'])
    expect(await asked('placedAt.to=2020-01-01T00:00:00Z')).toEqual([])
    expect(await asked('placedAt.from=2020-01-01T00:00:00Z&orderId=4')).toEqual(['4'])
    expect(await asked('limit.is=3&limit=2')).toEqual(['1', '2'])
  })
  it('[SERVER-22] is put in order by a field, either way', async () => {
    const { get } = await withOrders(newStore())
    expect(ids((await get(`${ORDERS}?sort=total`)).body)).toEqual(['4', '3', '1', '2', '5'])
    expect(ids((await get(`${ORDERS}?sort=-total`)).body)).toEqual(['5', '2', '1', '3', '4'])
  })
  it('[SERVER-23] comes page by page, and a row that does not change comes once', async () => {
    const { get, post } = await withOrders(newStore())
    const first = await get(`${ORDERS}?sort=total&limit=2`)
    expect(ids(first.body)).toEqual(['4', '3'])
    await post('/contexts/Sales/commands/CloseOrder', { orderId: '3' })
    await post('/contexts/Sales/commands/PlaceOrder', order('6', { total: '-7' }))
    const second = await get(`${ORDERS}?sort=total&limit=2&cursor=${first.body.next}`)
    expect(ids(second.body)).toEqual(['1', '2'])
    const third = await get(`${ORDERS}?sort=total&limit=2&cursor=${second.body.next}`)
    expect(ids(third.body)).toEqual(['5'])
    expect(third.body).not.toHaveProperty('next')
  })
  it('[SERVER-24] takes nothing that it does not know, and says what is wrong', async () => {
    const { get } = await withOrders(newStore())
    const { body } = await get(`${ORDERS}?limit=2`)
    for (const [query, field] of [
      ['statu=open', 'statu'],
      ['status=opn', 'status'],
      ['status.from=open', 'status.from'],
      ['total=ten', 'total'],
      ['limit=0', 'limit'],
      ['limit=1001', 'limit'],
      ['limit=1e2', 'limit'],
      ['sort=lines', 'sort'],
      ['sort=card', 'sort'],
      ['card=4111', 'card'],
      ['after=-1', 'after'],
      ['cursor=x', 'cursor'],
      ['status=open&status=sent', 'status'],
      [`sort=total&cursor=${body.next}`, 'cursor'],
    ] as const) {
      expect([query, await get(`${ORDERS}?${query}`)]).toMatchObject([
        query,
        { status: 400, body: { field } },
      ])
    }
  })
  it('[SERVER-25] takes what looks like SQL as what it is, a text', async () => {
    const { get } = await withOrders(newStore())
    for (const text of ["' OR '1'='1", "'; DROP TABLE shelf_row; --", '%', '" OR 1=1', '$.email']) {
      const { status, body } = await get(`${ORDERS}?email=${encodeURIComponent(text)}`)
      expect([status, ids(body)]).toEqual([200, []])
    }
    expect((await get(`${ORDERS}?${encodeURIComponent("email') OR 1=1 --")}=x`)).status).toBe(400)
    expect(ids((await get(ORDERS)).body)).toHaveLength(5)
  })
  it('[SERVER-26] gives one row by its key, or says that there is none', async () => {
    const { get, post } = await withOrders(newStore())
    expect(await get(`${ORDERS}/2`)).toMatchObject({ status: 200, body: { orderId: '2', status: 'sent' } })
    expect(await get(`${ORDERS}/99`)).toMatchObject({ status: 404, body: { detail: 'There is no such row' } })
    await post('/commands/Count', { name: 'a/b ü?' })
    expect(await get(`/views/Counts/${encodeURIComponent('a/b ü?')}`)).toMatchObject({
      status: 200,
      body: { name: 'a/b ü?', count: 1 },
    })
    expect((await get(`${ORDERS}/2?status=open`)).status).toBe(400)
    expect((await get('/contexts/Sales/views/Ordes')).body.detail).toContain('did you mean `Sales.Orders`?')
  })
  it('[SERVER-27] waits until it has come to a position, and not for ever', async () => {
    const { get, post, system } = await served(SHOP, { store: newStore(), limits: { afterMsMax: 200 } })
    await post('/commands/Count', { name: 'a' })
    expect((await get(`/views/Counts/a?after=${system.position}`)).body).toMatchObject({ count: 1 })
    const waiting = get('/views/Counts?after=2')
    await post('/commands/Count', { name: 'a' })
    expect(await waiting).toMatchObject({ status: 200, body: { rows: [{ count: 2 }], position: 2 } })
    expect(await get('/views/Counts?after=3')).toMatchObject({
      status: 503,
      body: { detail: 'The view has come to position 2, and not to 3 in time' },
    })
  })
  it('[SERVER-27] waits for a view that is folded behind the log', async () => {
    const { get, post } = await served(SHOP, { store: newStore(), asynchronousViews: ['Counts'] })
    for (let count = 1; count <= 5; count++) {
      const { body } = await post('/commands/Count', { name: 'a' })
      const rows = await get(`/views/Counts?after=${body.position}`)
      expect(rows.body).toEqual({ rows: [{ name: 'a', count }], position: body.position })
      expect((await get(`/views/Counts/a?after=${body.position}`)).body).toMatchObject({ count })
    }
  })
})
