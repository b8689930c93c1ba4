import { createHmac } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Recorded } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import { AskFault, later } from '@landfall/runtime'
import { createSystemWires, type SystemWire } from '@landfall/server'
import { describe, expect, it } from 'vitest'
import { PAYMENT_STORM } from '../testing/payment-storm.ts'
import { type TestEndpoint, testEndpoint } from '../testing/test-endpoint.ts'
import { askEndpoint } from './ask-endpoint.ts'

const { model } = readStorm([{ name: 'a.storm', text: PAYMENT_STORM }])
const wires = createSystemWires(model)
const SECRET = Buffer.alloc(32, 'k')
const NOW = Date.UTC(2026, 10, 21)
const data = { paymentId: 'p1', cents: 5, owner: 'Ann', card: '4111' }
const asked: Recorded = {
  event: { type: 'Billing.PaymentAttempted', ...{ data } },
  eventId: 'log-1',
  position: 1,
  at: NOW,
  aggregate: 'Billing.Payment',
  key: 'p1',
  version: 1,
  causationId: 'c',
  correlationId: 'c',
}
const FAILED = { answer: 'PaymentFailed', fields: { reason: 'no money' } }

function ask(
  { address }: Pick<TestEndpoint, 'address'>,
  { system = 'Billing.PaymentGateway', timeLimitMs = 30_000, secret = SECRET } = {},
): Promise<unknown> {
  const way = { kind: 'endpoint', url: new URL(`${address}/hook?key=hidden`), secret, bounds: {} } as const
  const question = { idempotencyKey: 'log-1', attempt: 1, signal: AbortSignal.timeout(timeLimitMs) }
  return askEndpoint(way, { wire: wireOf(system), now: () => NOW })(asked, question)
}

function wireOf(system: string): SystemWire {
  const wire = wires.get(system)
  if (!wire) throw new Error(`There is no ${system}.`)
  return wire
}

function send(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

function hostOf({ address }: TestEndpoint): string {
  return new URL(address).host
}

describe('a system that is told by HTTP', () => {
  it('[CLI-164] gets the event without secrets, under its key, signed', async () => {
    const endpoint = await testEndpoint((response) => send(response, 200, FAILED))
    expect(await ask(endpoint)).toEqual({
      event: 'event Billing.PaymentFailed',
      supplied: { reason: 'no money' },
    })
    const [request] = endpoint.received
    const { headers = {}, body = '' } = request ?? {}
    expect(JSON.parse(body)).toMatchObject({
      specversion: '1.0',
      id: 'log-1',
      type: 'Billing.PaymentAttempted',
      data: { paymentId: 'p1', cents: 5, owner: 'Ann' },
    })
    expect(body).not.toContain('4111')
    expect(headers).toMatchObject({
      'content-type': 'application/cloudevents+json',
      'idempotency-key': 'log-1',
      'webhook-id': 'log-1',
      'webhook-timestamp': String(NOW / 1_000),
    })
    const signed = createHmac('sha256', SECRET)
      .update(`log-1.${NOW / 1_000}.${body}`)
      .digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${signed}`)
  })
  it('[CLI-164] answers later with 202, and a system that is only told with anything', async () => {
    const endpoint = await testEndpoint((response) => send(response, 202, {}))
    expect(await ask(endpoint)).toEqual(later())
    expect(await ask(endpoint, { system: 'Stock.Mailer' })).toBeUndefined()
    const silent = await testEndpoint((response) => void response.writeHead(204).end())
    expect(await ask(silent, { system: 'Stock.Mailer' })).toBeUndefined()
    const wordy = await testEndpoint((response) => void response.end('thanks'))
    expect(await ask(wordy, { system: 'Stock.Mailer' })).toBeUndefined()
  })
  it.each([
    [400, 'answered 400'],
    [500, 'answered 500'],
    [204, 'answered 204 and nothing else, and an answer is needed'],
  ])('[CLI-165] fails with status %d', async (status, problem) => {
    const endpoint = await testEndpoint((response) => void response.writeHead(status).end())
    await expect(ask(endpoint)).rejects.toThrow(`${hostOf(endpoint)} ${problem}`)
  })
  it('[CLI-165] fails with what is no answer, and with what is no JSON', async () => {
    const wrong = await testEndpoint((response) => send(response, 200, { answer: 'PaymentFailed' }))
    await expect(ask(wrong)).rejects.toThrow(
      'The answer to Billing.PaymentAttempted cannot be taken: fields.reason: is missing: expected text',
    )
    const page = await testEndpoint((response) => void response.end('<html>'))
    await expect(ask(page)).rejects.toThrow(`${hostOf(page)} answered 200 with what is no JSON`)
  })
  it('[CLI-165] is not followed to where it points, and what its address holds is not said again', async () => {
    const other = await testEndpoint((response) => send(response, 200, FAILED))
    const endpoint = await testEndpoint((response) =>
      send(response, 307, FAILED, { location: other.address }),
    )
    await expect(ask(endpoint)).rejects.toThrow(
      `${hostOf(endpoint)} answered 307: redirects are not followed, so give the address itself`,
    )
    expect(other.received).toEqual([])
    await expect(ask(endpoint)).rejects.not.toThrow('hidden')
  })
  it('[CLI-165] is not read to the end if it says too much', async () => {
    let isBroken = false
    const endpoint = await testEndpoint((response) => {
      response.on('close', () => {
        isBroken = true
      })
      const more = () => response.write('x'.repeat(100_000), () => isBroken || more())
      more()
    })
    await expect(ask(endpoint)).rejects.toThrow(`${hostOf(endpoint)} answered more than 1 MB`)
    await expect.poll(() => isBroken).toBe(true)
  })
  it('[CLI-165] is left when the time is up, before its answer or in the middle of it', async () => {
    const slow = await testEndpoint(() => {})
    await expect(ask(slow, { timeLimitMs: 50 })).rejects.toThrow(`${hostOf(slow)} cannot be reached`)
    const halting = await testEndpoint((response) => void response.write('{'))
    await expect(ask(halting, { timeLimitMs: 50 })).rejects.toThrow(`${hostOf(halting)} broke its answer off`)
  })
  it('[CLI-165] that is not there is said to be', async () => {
    await expect(ask({ address: 'http://127.0.0.1:9' })).rejects.toThrow('127.0.0.1:9 cannot be reached')
  })
  it.each([
    ['120', 120_000],
    [new Date(NOW + 60_000).toUTCString(), 60_000],
    [new Date(NOW - 60_000).toUTCString(), 0],
    ['soon', undefined],
    ['-5', undefined],
  ])('[CLI-165] that wants to be left alone says so by Retry-After: %s', async (header, retryAfterMs) => {
    const endpoint = await testEndpoint((response) => send(response, 503, {}, { 'retry-after': header }))
    const fault = await ask(endpoint).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(AskFault)
    expect(fault).toMatchObject({ retryAfterMs })
  })
})
