import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { rawAnswer } from './testing/raw-answer.ts'
import { type Served, served } from './testing/served.ts'
import { LINES, order, SHOP } from './testing/shop-storm.ts'
import { bearer, SECRET, token } from './testing/tokens.ts'

const PLACE = '/contexts/Sales/commands/PlaceOrder'

/** Somebody else is served as ever, whatever has been tried. */
async function othersAreServed({ post, get }: Served): Promise<void> {
  expect((await post('/commands/Count', { name: 'other' })).status).toBe(200)
  expect((await get('/views/Counts/other')).status).toBe(200)
}

/** What no answer may hold. */
const INSIDES = /node_modules|\.ts:\d|\.js:\d|at [A-Z]\w+\.|FST_|SyntaxError|SQLITE|stack/

describe('a hostile client', () => {
  it.each([
    ['broken JSON', '{ "orderId": '],
    ['nothing', ''],
    ['a number', '1'],
    ['a list', '[]'],
    ['null', 'null'],
    ['JSON nested without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects nested without end', `${'{"lines":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['a prototype', '{ "__proto__": { "isAdmin": true } }'],
    ['a constructor', '{ "constructor": { "prototype": { "isAdmin": true } } }'],
    ['a number beyond all', `{ "orderId": "1", "lines": [], "total": 1e999 }`],
    [
      'thousands of fields',
      JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`f${at}`, 1]))),
    ],
    ['wrong types', JSON.stringify(order('1', { lines: 'tea', email: 5, total: true }))],
    ['a name as long as the body', JSON.stringify({ ['x'.repeat(500_000)]: 1 })],
    ['half a character', JSON.stringify(order('\ud83d'))],
  ])('[SERVER-50] that sends %s is told that it cannot be read', async (_name, body) => {
    const shop = await served(SHOP)
    const answer = await shop.post(PLACE, body)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ type: 'invalid', detail: expect.stringMatching(/^.{5,2000}$/s) })
    expect(JSON.stringify(answer.body)).not.toMatch(INSIDES)
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined()
    expect(shop.system.position).toBe(0)
    await othersAreServed(shop)
  })
  it('[SERVER-50] that sends bytes that are no text is told so', async () => {
    const { address } = await served(SHOP)
    const body = Buffer.from([0x7b, 0xff, 0xfe, 0x7d])
    const head = `POST ${PLACE} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 4\r\nConnection: close\r\n\r\n`
    expect(await rawAnswer(address, head, body)).toContain('The body is not text in UTF-8')
  })
  it('[SERVER-51] that sends 50 MB is told that it is too much, at once, with and without saying how much', async () => {
    const shop = await served(SHOP)
    const { address } = shop
    const start = `POST ${PLACE} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`
    const announced = await rawAnswer(
      address,
      `${start}Content-Length: 52428800\r\n\r\n`,
      Buffer.alloc(65_536, 0x20),
    )
    expect(announced).toMatch(/^HTTP\/1\.1 413 /)
    expect(announced).toContain('The body is too large')
    const chunk = Buffer.concat([
      Buffer.from('100000\r\n'),
      Buffer.alloc(0x100000, 0x20),
      Buffer.from('\r\n'),
    ])
    const chunked = await rawAnswer(
      address,
      `${start}Transfer-Encoding: chunked\r\n\r\n`,
      ...Array(50).fill(chunk),
    )
    expect(chunked).toMatch(/^HTTP\/1\.1 413 /)
    await othersAreServed(shop)
  })
  it('[SERVER-52] that sends headers of 100 kB, or what is no HTTP, is told so and left', async () => {
    const shop = await served(SHOP)
    const { address } = shop
    const large = await rawAnswer(
      address,
      `GET / HTTP/1.1\r\nHost: localhost\r\nX-Large: ${'x'.repeat(100_000)}\r\n\r\n`,
    )
    expect(large).toMatch(/^HTTP\/1\.1 431 /)
    expect(large).toContain('application/problem+json')
    const longPath = await rawAnswer(
      address,
      `GET /${'x'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
    )
    expect(longPath).toMatch(/^HTTP\/1\.1 431 /)
    for (const nonsense of ['hello\r\n\r\n', 'GET / HTTP/1.1\r\n: x\r\n\r\n', '\u0016\u0003\u0001\r\n\r\n']) {
      expect(await rawAnswer(address, nonsense)).toMatch(/^HTTP\/1\.1 400 /)
    }
    const smuggled = `POST ${PLACE} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`
    expect(await rawAnswer(address, smuggled)).toMatch(/^HTTP\/1\.1 400 /)
    await othersAreServed(shop)
  })
  it('[SERVER-53] that tries other paths, methods and types gets its answer', async () => {
    const shop = await served(SHOP)
    const { address, get, post } = shop
    for (const path of [
      '/nowhere',
      '/views/../../etc/passwd',
      '/views/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
      '/contexts/__proto__/views/constructor',
      '/views/toString',
      '/contexts/Sales/views/Orders/x/y',
      '/views/Counts/%00',
    ]) {
      const answer = await get(path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(JSON.stringify(answer.body)).not.toMatch(INSIDES)
    }
    expect((await get('/views/%zz')).status).toBe(400)
    expect((await get(`/views/${'x'.repeat(2_000)}`)).status).toBeGreaterThanOrEqual(400)
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const response = await fetch(address + PLACE, { method })
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'POST'])
    }
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/xml',
    ]) {
      expect((await post(PLACE, JSON.stringify(order('1')), { 'content-type': type })).status).toBe(415)
    }
    expect((await fetch(address + PLACE, { method: 'POST' })).status).toBe(400)
    await othersAreServed(shop)
  })
  it('[SERVER-54] that does not finish its request is left when its time is over', async () => {
    const shop = await served(SHOP, { limits: { requestMsMax: 300 } })
    const answer = await rawAnswer(shop.address, 'POST /commands/Count HTTP/1.1\r\nHost: localhost\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    await othersAreServed(shop)
  })
  it('[SERVER-55] that asks too often is told to wait, and how long; other tokens are served', async () => {
    const { get } = await served(SHOP, {
      limits: { requestsPerSecondMax: 5 },
      authentication: { secret: SECRET },
    })
    const headers = { authorization: `Bearer ${await token(['Clerk'], { sub: 'mallory' })}` }
    const answers = await Promise.all(Array.from({ length: 30 }, () => get('/views/Counts', headers)))
    const [turnedAway] = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(5)
    expect(turnedAway?.body).toMatchObject({ type: 'too-many', status: 429 })
    expect(Number(turnedAway?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    const guesses = await Promise.all(Array.from({ length: 30 }, (_, at) => get(`/guess${at}`, headers)))
    expect(new Set(guesses.map(({ status }) => status))).toContain(429)
    expect((await get('/views/Counts', await bearer('Clerk'))).status).toBe(200)
    expect((await get('/health')).status).toBe(200)
  })
  it('[SERVER-56] that opens 10,000 streams has as many as there may be, and others are served', async () => {
    const shop = await served(SHOP, { limits: { streamCountMax: 200 } })
    const { address } = shop
    const ending = new AbortController()
    const statuses = new Map<number, number>()
    // A response that nobody holds is given up by `fetch` itself.
    const open: Response[] = []
    for (let batch = 0; batch < 50; batch++) {
      const responses = await Promise.all(
        Array.from({ length: 200 }, () => fetch(`${address}/events`, { signal: ending.signal })),
      )
      for (const response of responses) {
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
        if (response.status === 200) open.push(response)
        else await response.body?.cancel()
      }
    }
    expect(statuses).toEqual(
      new Map([
        [200, 200],
        [503, 9_800],
      ]),
    )
    await othersAreServed(shop)
    expect(open).toHaveLength(200)
    ending.abort()
    await expect
      .poll(async () => String((await shop.get('/metrics')).body.text))
      .toContain('landfall_streams_open 0')
  }, 60_000)
  it('[SERVER-54] that does not take its answer is left when its time is over', async () => {
    const shop = await served(SHOP, { limits: { idleMsMax: 300 } })
    for (let at = 0; at < 20; at++) await shop.post(PLACE, order(String(at), { email: 'x'.repeat(900_000) }))
    const { hostname, port } = new URL(shop.address)
    const socket = connect({ host: hostname, port: Number(port) }).on('error', () => {})
    socket.pause()
    socket.write('GET /contexts/Sales/views/Orders HTTP/1.1\r\nHost: localhost\r\n\r\n')
    // Whoever reads nothing notices that the other side has left only by speaking.
    await expect
      .poll(() => socket.destroyed || (socket.write(' ') && socket.destroyed), {
        interval: 1_000,
        timeout: 10_000,
      })
      .toBe(true)
    await othersAreServed(shop)
  })
  it('[SERVER-57] that sends many commands at once is served in turn with the others', async () => {
    const shop = await served(SHOP)
    const many = Array.from({ length: 500 }, (_, at) => shop.post(PLACE, order(String(at), { lines: LINES })))
    await othersAreServed(shop)
    expect((await Promise.all(many)).every(({ status }) => status === 200)).toBe(true)
  })
})
