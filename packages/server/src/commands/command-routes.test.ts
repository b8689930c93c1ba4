import { memoryStore, StoreFault } from '@landfall/runtime'
import { describe, expect, it } from 'vitest'
import { served } from '../testing/served.ts'
import { order, SHOP } from '../testing/shop-storm.ts'

const PLACE = '/contexts/Sales/commands/PlaceOrder'
const SHIP = '/contexts/Sales/commands/ShipOrder'

describe('a command', () => {
  it('[SERVER-1] that is accepted says what was recorded, where, and the version', async () => {
    const { post } = await served(SHOP)
    const { status, body, headers } = await post(PLACE, order('1', { total: '2.50' }))
    expect(status).toBe(200)
    expect(body).toEqual({
      // That of the event, and behind it what is published of it.
      position: 2,
      version: 1,
      events: [
        {
          type: 'Sales.OrderPlaced',
          data: {
            orderId: '1',
            lines: [{ article: 'tea', price: { cents: 450, currency: 'EUR' }, gift: false }],
            email: 'ann@example.org',
            total: '2.5',
          },
        },
      ],
    })
    expect(headers.get('etag')).toBe('"1"')
  })
  it('[SERVER-1] outside all contexts is sent without one, by its name in the path', async () => {
    const { post } = await served(SHOP)
    expect(await post('/commands/Count', { name: 'a' })).toMatchObject({
      status: 200,
      body: { events: [{ type: 'Counted', data: { name: 'a', count: 1 } }], version: 1 },
    })
    expect(await post('/commands/PaintTheWall', {})).toMatchObject({
      status: 422,
      body: { detail: '`PaintTheWall` stands in no aggregate, so nobody takes it' },
    })
  })
  it('[SERVER-2] that is refused says why in the words of the storm, as problem details', async () => {
    const { post } = await served(SHOP)
    const { status, body, headers } = await post(PLACE, order('1', { lines: [] }))
    expect(status).toBe(422)
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(body).toEqual({
      type: 'refused',
      title: 'Refused',
      status: 422,
      detail: 'An order has at least one line',
      code: 'Sales.PlaceOrder/1',
    })
    expect(await post(SHIP, { orderId: '7' })).toMatchObject({
      status: 422,
      body: { detail: 'There is no Order "7"' },
    })
  })
  it('[SERVER-3] that cannot be read says which fields are wrong, and does nothing', async () => {
    const { post, system } = await served(SHOP)
    const { status, body } = await post(PLACE, order('1', { lines: [{ articel: 'tea' }], total: 2.5 }))
    expect(status).toBe(400)
    expect(body).toMatchObject({
      type: 'invalid',
      field: 'lines[0].articel',
      detail: 'lines[0].articel: is not known: did you mean `article`?',
    })
    expect(body.errors).toHaveLength(4)
    expect(system.position).toBe(0)
  })
  it('[SERVER-4] with the same `Idempotency-Key` is done once and answered the same', async () => {
    const { post, system } = await served(SHOP)
    const headers = { 'idempotency-key': 'k-1' }
    const first = await post('/commands/Count', { name: 'a' }, headers)
    const second = await post('/commands/Count', { name: 'a' }, headers)
    expect(second.body).toEqual(first.body)
    expect(system.position).toBe(1)
    await post('/commands/Count', { name: 'a' }, { 'idempotency-key': 'k-2' })
    expect(system.position).toBe(2)
    expect(
      await post('/commands/Count', { name: 'a' }, { 'idempotency-key': 'x'.repeat(201) }),
    ).toMatchObject({
      status: 400,
      body: { field: 'Idempotency-Key' },
    })
  })
  it('[SERVER-4] sent ten times at once with one key, is done once', async () => {
    const { post, system } = await served(SHOP)
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post('/commands/Count', { name: 'a' }, { 'idempotency-key': 'k' })),
    )
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(system.position).toBe(1)
  })
  it('[SERVER-9] under the `Idempotency-Key` of another command is not done, and told so', async () => {
    const { post, system } = await served(SHOP)
    const headers = { 'idempotency-key': 'k-1' }
    await post('/commands/Count', { name: 'a' }, headers)
    expect(await post('/commands/Count', { name: 'b' }, headers)).toMatchObject({
      status: 422,
      body: { type: 'reused' },
    })
    expect(system.position).toBe(1)
    expect(await post('/commands/Count', { name: 'a' }, headers)).toMatchObject({ status: 200 })
  })
  it('[SERVER-5] with `If-Match` is done on that version only, and else told the version there is', async () => {
    const { post } = await served(SHOP)
    const { headers } = await post('/commands/Count', { name: 'a' }, { 'if-match': '"0"' })
    const etag = headers.get('etag') ?? ''
    expect((await post('/commands/Count', { name: 'a' }, { 'if-match': etag })).status).toBe(200)
    expect(await post('/commands/Count', { name: 'a' }, { 'if-match': etag })).toMatchObject({
      status: 409,
      body: { type: 'conflict', version: 2 },
    })
    for (const wrong of ['*', 'W/"1"', '"a"', '"1", "2"']) {
      expect(await post('/commands/Count', { name: 'a' }, { 'if-match': wrong })).toMatchObject({
        status: 400,
        body: { field: 'If-Match' },
      })
    }
  })
  it('[SERVER-6] that nobody knows comes with the one that was meant', async () => {
    const { post } = await served(SHOP)
    expect(await post('/contexts/Sales/commands/PlaceOrdr', {})).toMatchObject({
      status: 404,
      body: { detail: 'There is no command `Sales.PlaceOrdr`: did you mean `Sales.PlaceOrder`?' },
    })
    expect((await post('/commands/PlaceOrder', {})).status).toBe(404)
    expect((await post('/contexts/Sales/commands/Count', {})).status).toBe(404)
  })
  it('[SERVER-7] that cannot be worked out is parked, and the answer says so', async () => {
    const { post, system } = await served(
      'aggregate A { key id: Id  command Halve may create { by: Int  -> Halved { half: 10 div by } }  event Halved { half: Int } }',
    )
    expect(await post('/commands/Halve', { id: '1', by: 0 })).toMatchObject({
      status: 500,
      body: { type: 'parked', detail: 'It is kept with its cause until somebody has looked at it' },
    })
    expect(await system.deadLetters()).toHaveLength(1)
    expect((await post('/commands/Halve', { id: '1', by: 5 })).status).toBe(200)
  })
  it('[SERVER-8] that could not be written has not been done, and the answer says so; sent again it is', async () => {
    const store = memoryStore()
    let isBroken = true
    const { post, system } = await served(SHOP, {
      store: {
        ...store,
        get lastPosition() {
          return store.lastPosition
        },
        commit(batch) {
          if (isBroken && batch.events.length > 0)
            throw new StoreFault('not writable', '/var/data: the disk is full')
          return store.commit(batch)
        },
      },
    })
    const headers = { 'idempotency-key': '1' }
    const failed = await post('/commands/Count', { name: 'a' }, headers)
    expect(failed).toMatchObject({
      status: 503,
      body: { detail: 'The store could not write; the command has not been done' },
    })
    expect(failed.headers.get('retry-after')).toBe('1')
    isBroken = false
    expect((await post('/commands/Count', { name: 'a' }, headers)).status).toBe(200)
    expect(system.position).toBe(1)
  })
})
