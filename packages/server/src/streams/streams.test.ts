import { type IncomingMessage, request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { eventStream, type ReadStream } from '../testing/event-stream.ts'
import { served } from '../testing/served.ts'
import { order, SHOP } from '../testing/shop-storm.ts'
import { bearer, SECRET, token } from '../testing/tokens.ts'

const PLACE = '/contexts/Sales/commands/PlaceOrder'
const ORDERS = '/contexts/Sales/views/Orders'

describe('the events of a context', () => {
  it('[SERVER-40] come as CloudEvents with their position as id, without secrets, and without those of other contexts', async () => {
    const { address, post } = await served(SHOP)
    const sales = await eventStream(`${address}/contexts/Sales/events`)
    const others = await eventStream(`${address}/events`)
    await post('/commands/Count', { name: 'a' })
    await post(PLACE, order('1'), { 'idempotency-key': 'k' })
    const placed = await sales.next()
    expect(placed).toEqual({
      id: '2',
      data: {
        specversion: '1.0',
        id: 'memory-2',
        source: '/contexts/Sales',
        type: 'Sales.OrderPlaced',
        subject: '1',
        time: expect.stringMatching(/Z$/),
        datacontenttype: 'application/json',
        sequence: '2',
        causationid: expect.stringMatching(/^[\w-]{27}$/),
        correlationid: expect.stringMatching(/^[\w-]{27}$/),
        data: {
          orderId: '1',
          email: 'ann@example.org',
          total: '1.5',
          lines: [{ article: 'tea', price: { cents: 450, currency: 'EUR' }, gift: false }],
        },
      },
    })
    expect(await sales.next()).toMatchObject({ id: '3', data: { type: 'Sales.OrderOpened' } })
    expect(await others.next()).toMatchObject({ id: '1', data: { type: 'Counted', source: '/' } })
  })
  it('[SERVER-41] come from now on, behind a position, or where a reader was; none is lost and none comes twice', async () => {
    const { address, post } = await served(SHOP, { limits: { recentEventCountMax: 3 } })
    for (let count = 0; count < 20; count++) await post('/commands/Count', { name: 'a' })
    const all = await eventStream(`${address}/events?after=0`)
    const ids: string[] = []
    for (let count = 0; count < 7; count++) ids.push((await all.next()).id)
    all.close()
    const again = await eventStream(`${address}/events`, { 'last-event-id': ids.at(-1) ?? '' })
    const now = await eventStream(`${address}/events`)
    await post('/commands/Count', { name: 'a' })
    for (let count = 0; count < 14; count++) ids.push((await again.next()).id)
    expect(ids).toEqual(Array.from({ length: 21 }, (_, at) => String(at + 1)))
    expect((await now.next()).id).toBe('21')
  })
  it('[SERVER-41] cannot come behind a position that the log has not reached, or that is none', async () => {
    const { get } = await served(SHOP)
    for (const headers of [{ 'last-event-id': '5' }, { 'last-event-id': 'x' }, { 'last-event-id': '-1' }]) {
      expect(await get('/events', headers)).toMatchObject({ status: 400, body: { field: 'Last-Event-ID' } })
    }
    expect(await get('/events?after=x')).toMatchObject({ status: 400, body: { field: 'after' } })
    expect(await get('/events?before=1')).toMatchObject({ status: 400, body: { field: 'before' } })
    expect((await get('/contexts/Nowhere/events')).status).toBe(404)
  })
  it('[SERVER-42] with tokens, systems hear what they react to, all roles what is published, and strangers nothing', async () => {
    const { address, post, get } = await served(SHOP, { authentication: { secret: SECRET } })
    const path = '/contexts/Sales/events'
    const mailer = await eventStream(address + path, await bearer('Sales.Mailer'))
    const clerk = await eventStream(address + path, await bearer('Clerk'))
    await post(PLACE, order('1'), await bearer('Guest'))
    const heard = await mailer.next()
    expect(heard).toMatchObject({ data: { type: 'Sales.OrderPlaced', data: { email: 'ann@example.org' } } })
    expect(JSON.stringify(heard)).not.toContain('4111')
    expect(await clerk.next()).toMatchObject({ data: { type: 'Sales.OrderOpened' } })
    expect((await get(path, await bearer('Stranger'))).status).toBe(403)
    expect((await get('/events', await bearer('Clerk'))).status).toBe(403)
  })
  it('[SERVER-43] end when the token does, and when the server is closed', async () => {
    // Whoever waited for the limit of closing would fail the test.
    const { address, close } = await served(SHOP, {
      authentication: { secret: SECRET },
      limits: { closeMsMax: 600_000 },
    })
    const soon = {
      authorization: `Bearer ${await token(['Sales.Mailer'], { exp: Math.floor(Date.now() / 1000) })}`,
    }
    const short = await eventStream(`${address}/contexts/Sales/events`, soon)
    expect(short.status).toBe(200)
    expect(await short.rest()).toEqual([])
    const long = await eventStream(`${address}/contexts/Sales/events`, await bearer('Sales.Mailer'))
    await close()
    expect(await long.rest()).toEqual([])
  })
})

describe('the changes of a view', () => {
  it('[SERVER-44] come with the row as it is, or its key alone where it is gone', async () => {
    const { address, post } = await served(SHOP)
    const changes = await eventStream(`${address}${ORDERS}`)
    await post('/commands/Count', { name: 'a' })
    await post(PLACE, order('1'))
    expect(await changes.next()).toMatchObject({
      id: '2',
      data: {
        type: 'Sales.Orders',
        subject: '1',
        data: { key: '1', row: { orderId: '1', status: 'open', total: '1.5', email: 'ann@example.org' } },
      },
    })
    await post('/contexts/Sales/commands/CloseOrder', { orderId: '1' })
    const gone = await changes.next()
    expect(gone).toMatchObject({ id: '4', data: { data: { key: '1' } } })
    expect(JSON.stringify(gone)).not.toContain('row')
  })
  it('[SERVER-44] that a reader has missed come as the rows are now', async () => {
    const { address, post } = await served(SHOP)
    await post('/commands/Count', { name: 'a' })
    await post('/commands/Count', { name: 'a' })
    const changes = await eventStream(`${address}/views/Counts`, { 'last-event-id': '1' })
    expect(await changes.next()).toMatchObject({ id: '2', data: { data: { row: { count: 2 } } } })
  })
})

describe('many streams', () => {
  it('[SERVER-45] are open up to a limit; the next is told to come later, and others are served', async () => {
    const { address, get, post } = await served(SHOP, { limits: { streamCountMax: 3 } })
    const open = await Promise.all(Array.from({ length: 3 }, () => eventStream(`${address}/events`)))
    expect(open.map(({ status }) => status)).toEqual([200, 200, 200])
    const turnedAway = await get('/events')
    expect(turnedAway).toMatchObject({
      status: 503,
      body: { detail: 'Too many streams are open: try again later' },
    })
    expect(turnedAway.headers.get('retry-after')).toBe('10')
    expect((await post('/commands/Count', { name: 'a' })).status).toBe(200)
    open[0]?.close()
    await expect.poll(async () => (await eventStream(`${address}/events`)).status).toBe(200)
  })
  it('[SERVER-45] of one token do not take the room of another', async () => {
    const limits = { streamCountPerCallerMax: 2 }
    const { address } = await served(SHOP, { limits, authentication: { secret: SECRET } })
    const headers = await bearer('Sales.Mailer')
    const url = `${address}/contexts/Sales/events`
    const statuses: number[] = []
    for (let count = 0; count < 3; count++) statuses.push((await eventStream(url, headers)).status)
    expect(statuses).toEqual([200, 200, 503])
    const other = { authorization: `Bearer ${await token(['Sales.Mailer'], { sub: 'bob' })}` }
    expect((await eventStream(url, other)).status).toBe(200)
  })
  it('[SERVER-46] a reader that takes nothing is left, others go on, and it can come back where it was', async () => {
    const { address, post, get } = await served(SHOP, { limits: { slowReaderMsMax: 100 } })
    const note = 'x'.repeat(500_000)
    const { promise: left, resolve: leave } = Promise.withResolvers<void>()
    const slow = await readerThatTakesNothing(`${address}/contexts/Sales/events`, leave)
    const quick = await eventStream(`${address}/contexts/Sales/events`)
    const quickIds = idsOf(quick, 40)
    for (let at = 1; at <= 20; at++) await post(PLACE, order(String(at), { email: note }))
    expect(await quickIds).toEqual(Array.from({ length: 40 }, (_, at) => String(at + 1)))
    await expect
      .poll(async () => String((await get('/metrics')).body.text), { timeout: 10_000 })
      .toContain('landfall_streams_dropped_total 1')
    slow.resume()
    await expect(left).resolves.toBeUndefined()
    const back = await eventStream(`${address}/contexts/Sales/events`, { 'last-event-id': '1' })
    expect(await idsOf(back, 39)).toEqual(Array.from({ length: 39 }, (_, at) => String(at + 2)))
  })
  it('[SERVER-47] on which nothing happens give a sign of life, with where to begin again', async () => {
    const { address, post } = await served(SHOP, { limits: { heartbeatMs: 20 } })
    const response = await fetch(`${address}/contexts/Sales/events`)
    await post('/commands/Count', { name: 'a' })
    let text = ''
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk)
      if (text.includes(': nothing new\nid: 1\n\n')) break
    }
    expect(text).toMatch(/^retry: 1000\nid: 0\n\n/)
  })
})

async function idsOf(stream: ReadStream, count: number): Promise<readonly string[]> {
  const ids: string[] = []
  while (ids.length < count) ids.push((await stream.next()).id)
  return ids
}

/** What is sent piles up on the way until there is no more room. */
function readerThatTakesNothing(url: string, onLeft: () => void): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request(url, (response) => {
      response.pause()
      response.on('error', () => {})
      response.on('close', onLeft)
      resolve(response)
    })
    asked.on('error', reject)
    asked.end()
  })
}
