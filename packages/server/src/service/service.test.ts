import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { memoryStore, StoreFault } from '@landfall/runtime'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { interfacePage } from '../page/interface-page.ts'
import type { LogEntry } from '../serve-options.ts'
import { heldStore } from '../testing/held-store.ts'
import { rawAnswer } from '../testing/raw-answer.ts'
import { served } from '../testing/served.ts'
import { order, SHOP } from '../testing/shop-storm.ts'

describe('the server itself', () => {
  it('[SERVER-60] says that it lives, and whether it is ready', async () => {
    const { get, post } = await served(SHOP)
    await post('/commands/Count', { name: 'a' })
    expect(await get('/health')).toMatchObject({ status: 200, body: { status: 'up' } })
    expect(await get('/ready')).toMatchObject({ status: 200, body: { status: 'ready', position: 1 } })
  })
  it('[SERVER-60] is not ready while its store does not answer, and says nothing of the store to others', async () => {
    const logged: LogEntry[] = []
    const store = memoryStore()
    const { get } = await served(SHOP, {
      store: {
        ...store,
        get lastPosition() {
          return store.lastPosition
        },
        queryRows() {
          throw new StoreFault('unavailable', '/var/data/secret.db: the disk is on fire')
        },
      },
      log: (entry) => logged.push(entry),
    })
    for (const path of ['/ready', '/views/Counts']) {
      const { status, body } = await get(path)
      expect([status, body.detail]).toEqual([503, 'The store does not answer'])
    }
    expect(logged).toHaveLength(2)
    expect(String(logged[0]?.error)).toContain('the disk is on fire')
    expect((await get('/health')).status).toBe(200)
  })
  it('[SERVER-61] counts requests by route, commands by what became of them, streams, and the position', async () => {
    const { get, post } = await served(SHOP)
    await post('/commands/Count', { name: 'a' })
    await post('/contexts/Sales/commands/PlaceOrder', order('1', { lines: [] }))
    await get('/views/Counts/a')
    const { body, headers } = await get('/metrics')
    expect(headers.get('content-type')).toContain('text/plain; version=0.0.4')
    for (const line of [
      'landfall_commands_total{command="Count",outcome="recorded"} 1',
      'landfall_commands_total{command="Sales.PlaceOrder",outcome="refused"} 1',
      'landfall_http_request_seconds_count{method="GET",route="/views/:view/:key",status="200"} 1',
      'landfall_streams_open 0',
      'landfall_log_position 1',
      'landfall_broken_promises 0',
    ])
      expect(body.text).toContain(line)
  })
  it('[SERVER-62] gives descriptions of its interface to programs', async () => {
    const { get } = await served(SHOP, { version: '2.0.0' })
    const { body } = await get('/openapi.json')
    expect((await new Validator().validate({ ...body })).valid).toBe(true)
    expect(body).toMatchObject({ info: { version: '2.0.0' } })
    expect((await get('/asyncapi.json')).body).toMatchObject({
      asyncapi: '3.0.0',
      info: { version: '2.0.0' },
    })
  })
  it('[SERVER-63] shows people its commands and views, and lets nothing else in', async () => {
    const { get } = await served(SHOP)
    const { body, headers } = await get('/')
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(body.text).toContain('<h1>A &lt;small&gt; shop</h1>')
    expect(body.text).toContain('POST /contexts/Sales/commands/PlaceOrder')
    expect(body.text).toContain('GET /contexts/Sales/views/Orders/{orderId}')
    expect(body.text).not.toMatch(/<script|https?:/)
  })
  it('[SERVER-63] whatever the storm is named', () => {
    const text =
      'domain "<script>alert(1)</script>"\n/** <img src=x onerror=alert(1)> */\ncommand Go "\\"><b>" { a: Text }'
    const page = interfacePage(indexModel(readStorm([{ name: 'a.storm', text }]).model))
    expect(page).not.toMatch(/<script|<img|<b>/)
  })
  it('[SERVER-64] sends what keeps browsers from mischief with every answer', async () => {
    const { address, get, post } = await served(SHOP)
    for (const { headers } of [
      await get('/health'),
      await get('/nowhere'),
      await get('/views/%zz'),
      await post('/commands/Count', '{'),
      { headers: (await fetch(`${address}/events`)).headers },
    ]) {
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })
  it('[SERVER-65] closes behind what it is doing: the command that is under way is answered, the next finds nobody', async () => {
    const { store, goOn } = heldStore()
    const { address, post, close } = await served(SHOP, {
      limits: { closeMsMax: 600_000 },
      store,
    })
    const running = post('/commands/Count', { name: 'a' })
    await expect.poll(async () => (await fetch(`${address}/health`)).status).toBe(200)
    const closed = close()
    goOn()
    expect((await running).status).toBe(200)
    await closed
    await expect(rawAnswer(address, 'GET /health HTTP/1.1\r\n\r\n')).rejects.toThrow('ECONNREFUSED')
  })
  it('[SERVER-66] answers a command that takes too long, and says that it may still be done', async () => {
    const { store, goOn } = heldStore()
    const { post } = await served(SHOP, {
      limits: { commandMsMax: 50 },
      store,
    })
    const headers = { 'idempotency-key': '1' }
    expect(await post('/commands/Count', { name: 'a' }, headers)).toMatchObject({
      status: 503,
      body: { detail: expect.stringContaining('send it again with the same `Idempotency-Key`') },
    })
    goOn()
    await expect.poll(async () => (await post('/commands/Count', { name: 'a' }, headers)).status).toBe(200)
    expect(store.lastPosition).toBe(1)
  })
})
