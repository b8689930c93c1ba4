import { describe, expect, it } from 'vitest'
import { eventStream } from '../testing/event-stream.ts'
import { type Served, served } from '../testing/served.ts'
import { order, SHOP } from '../testing/shop-storm.ts'
import { bearer, SECRET } from '../testing/tokens.ts'

const SHARES = `
context Sales {
  aggregate Share {
    key name: Id
    command Split may create { parts: Int, pin: Text secret  -> Splitted { part: 100 / parts } }
    event Splitted { part: Decimal, pin: Text secret }
  }
  view Shares { key name: Id  part: Decimal  on Splitted }
  view Odds { key name: Id  odd: Decimal  on Splitted { odd: 1 / (part - 25) } }
}
`

const SPLIT = '/contexts/Sales/commands/Split'

/** A server on which a command has been parked, with the path of what is parked. */
async function withDeadLetter(): Promise<{
  readonly server: Served
  readonly id: string
  readonly path: string
}> {
  const server = await served(SHARES)
  expect((await server.post(SPLIT, { name: 'a', parts: 0, pin: '1' })).status).toBe(500)
  const [letter] = await server.system.deadLetters()
  const id = letter?.id ?? ''
  return { server, id, path: `/operations/dead-letters/${encodeURIComponent(id)}` }
}

describe('operators', () => {
  it('[SERVER-80] are let in by their role or key, and nobody else is', async () => {
    const operatorKey = 'an-operator-key-of-thirty-two-letters'
    const server = await served(SHOP, { authentication: { secret: SECRET }, operatorKey })
    const paths = ['/operations', '/operations/dead-letters', '/operations/backup', '/operations/stories/1']
    for (const path of paths) {
      expect((await server.get(path)).status).toBe(401)
      const clerk = await server.get(path, await bearer('Clerk'))
      expect([clerk.status, clerk.body.type]).toEqual([403, 'forbidden'])
    }
    expect((await server.post('/operations/verify', '', await bearer('Clerk'))).status).toBe(403)
    const role = await server.get('/operations/dead-letters', await bearer('landfall:operator'))
    expect(role.body).toEqual({ deadLetters: [], count: 0 })
    const key = await server.get('/operations/dead-letters', { authorization: `Bearer ${operatorKey}` })
    expect(key.status).toBe(200)
  })
  it('[SERVER-89] follow the whole log as it is stored, from a position on', async () => {
    const server = await served(SHOP)
    await server.post('/contexts/Sales/commands/PlaceOrder', order('1'))
    const stream = await eventStream(`${server.address}/operations/events?after=0`)
    expect(await stream.next()).toMatchObject({
      id: '1',
      data: { position: 1, event: { type: 'Sales.OrderPlaced', data: { card: '4111' } } },
    })
    await server.post('/commands/Count', { name: 'a' })
    const { data } = [await stream.next(), await stream.next()].at(-1) ?? {}
    expect(data).toMatchObject({ position: 3, event: { type: 'Counted' } })
  })
})

describe('dead letters', () => {
  it('[SERVER-82] are listed and shown with all that belongs to them', async () => {
    const { server, id, path } = await withDeadLetter()
    const listed = await server.get('/operations/dead-letters')
    expect(listed.body).toMatchObject({ count: 1, deadLetters: [{ id, work: { kind: 'command' } }] })
    const shown = await server.get(path)
    expect(shown.body).toMatchObject({
      deadLetter: { id, work: { issue: { command: { data: { parts: 0, pin: '1' } } } } },
    })
    expect((await server.get('/operations/dead-letters/none%2Fof%2Fit')).status).toBe(404)
  })
  it('[SERVER-82] that fail again say so when they are done again', async () => {
    const { server, path } = await withDeadLetter()
    const again = await server.post(`${path}/retry`, '')
    expect(again.body).toMatchObject({ kind: 'parked again' })
    expect((await server.post('/operations/dead-letters/none/retry', '')).status).toBe(404)
  })
  it('[SERVER-82] are taken away for a reason, and not without', async () => {
    const { server, path } = await withDeadLetter()
    expect((await server.post(`${path}/discard`, { reason: ' ' })).body).toMatchObject({ field: 'reason' })
    expect((await server.post(`${path}/discard`, '')).status).toBe(400)
    expect((await server.post(`${path}/discard`, { reason: 'a test' })).body).toEqual({ kind: 'discarded' })
    expect((await server.get(path)).status).toBe(404)
  })
  it('[SERVER-82] that have to do with an event are shown with it', async () => {
    const server = await served(SHARES)
    await server.post(SPLIT, { name: 'a', parts: 4, pin: '1' })
    const [letter] = await server.system.deadLetters()
    const shown = await server.get(`/operations/dead-letters/${encodeURIComponent(letter?.id ?? '')}`)
    expect(shown.body).toMatchObject({
      deadLetter: { work: { kind: 'view', view: 'Sales.Odds', position: 1 } },
      event: { position: 1, event: { type: 'Sales.Splitted', data: { name: 'a', part: '25' } } },
    })
  })
})

/** The lines of an answer about long work. */
async function workLines(address: string, path: string): Promise<readonly { readonly kind: string }[]> {
  const response = await fetch(address + path, { method: 'POST' })
  const text = await response.text()
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('the state of a system', () => {
  it('[SERVER-81] says how far all has come, and counts what is wrong', async () => {
    const { server } = await withDeadLetter()
    const { body } = await server.get('/operations')
    expect(body).toMatchObject({
      position: 0,
      deadLetterCount: 1,
      brokenPromiseCount: 0,
      openStreamCount: 0,
      views: [{ view: 'Sales.Shares', position: 0 }, { view: 'Sales.Odds' }],
    })
    expect(Number.isNaN(Date.parse(String(body.time)))).toBe(false)
  })
  it('[SERVER-83] a story is found by an event, by its command, and by a position', async () => {
    const server = await served(SHARES)
    await server.post(SPLIT, { name: 'a', parts: 4, pin: '1' })
    const byPosition = await server.get('/operations/stories/1')
    expect(byPosition.body).toMatchObject({
      begins: [{ events: [{ recorded: { position: 1 }, deadLetters: [{ message: expect.any(String) }] }] }],
    })
    const id = encodeURIComponent(String(byPosition.body.correlationId))
    expect((await server.get(`/operations/stories/${id}`)).body).toEqual(byPosition.body)
    for (const unknown of ['2', 'none']) {
      expect((await server.get(`/operations/stories/${unknown}`)).status).toBe(404)
    }
  })
})

describe('long work', () => {
  it('[SERVER-84] folds a view anew, and says when the new rows serve', async () => {
    const server = await served(SHARES)
    await server.post(SPLIT, { name: 'a', parts: 4, pin: '1' })
    const lines = await workLines(server.address, '/operations/views/Sales.Shares/rebuild')
    expect(lines.at(0)).toMatchObject({ kind: 'progress', progress: { position: 1 } })
    expect(lines.at(-1)).toEqual({ kind: 'done', result: { view: 'Sales.Shares' } })
    expect((await server.get('/contexts/Sales/views/Shares/a')).body).toMatchObject({ part: '25' })
    expect((await server.post('/operations/views/Shares/rebuild', '')).status).toBe(404)
  })
  it('[SERVER-86] goes through the log', async () => {
    const server = await served(SHARES)
    await server.post(SPLIT, { name: 'a', parts: 4, pin: '1' })
    const lines = await workLines(server.address, '/operations/verify')
    expect(lines.at(-1)).toMatchObject({
      kind: 'done',
      result: { eventCount: 1, brokenPromiseCount: 0, views: [{ rowCount: 1 }, { rowCount: 0 }] },
    })
  })
  it('[SERVER-90] counts as a stream', async () => {
    const server = await served(SHARES, { limits: { streamCountMax: 0 } })
    const full = await server.post('/operations/verify', '')
    expect([full.status, full.headers.get('retry-after')]).toEqual([503, '10'])
    expect((await server.get('/operations/events')).status).toBe(503)
  })
})

it('[SERVER-85] broken promises are listed with their events, and counted', async () => {
  const server = await served(`
    aggregate Till {
      key name: Id
      state { cents: Int }
      always cents >= 0
      command Take may create { cents: Int  -> Taken }
      event Taken { cents: Int }
    }`)
  await server.post('/commands/Take', { name: 'a', cents: 5 })
  await server.post('/commands/Take', { name: 'a', cents: -1 })
  await server.system.quiet()
  const { body } = await server.get('/operations/promises')
  expect(body).toMatchObject({
    brokenPromises: [{ key: 'a', events: [{ position: 2, event: { type: 'Taken' } }] }],
    count: 1,
  })
})
