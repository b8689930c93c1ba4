import type { Recorded } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { later } from '@landfall/runtime'
import { createSystemWires } from '@landfall/server'
import { expect, it } from 'vitest'
import { parseServiceConfig } from '../service-config/parse-service-config.ts'
import { PAYMENT_STORM } from '../testing/payment-storm.ts'
import { outsideSystems } from './outside-systems.ts'

const { model } = readStorm([{ name: 'a.storm', text: PAYMENT_STORM }])
const wires = createSystemWires(model)
const question = { idempotencyKey: 'k', attempt: 1, signal: new AbortController().signal }
const AT = Date.UTC(2026, 10, 21)

function asked(position: number): Recorded {
  return {
    event: { type: 'Billing.PaymentAttempted', ...{ data: { paymentId: 'p1', cents: 5 } } },
    eventId: `log-${position}`,
    position,
    at: AT,
    aggregate: 'Billing.Payment',
    key: 'p1',
    version: 1,
    causationId: 'c',
    correlationId: 'c',
  }
}

async function answers(way: unknown, { count, now = AT }: { readonly count: number; readonly now?: number }) {
  const config = parseServiceConfig({ systems: { PaymentGateway: way } }, { index: indexModel(model), wires })
  if (!config.ok) throw new Error(config.failure.join('\n'))
  const outside = outsideSystems(config.value, { wires, now: () => now })['Billing.PaymentGateway']
  const positions = Array.from({ length: count }, (_, at) => at + 1)
  return Promise.all(positions.map((position) => outside?.ask(asked(position), question)))
}

it('[CLI-166] the same event is answered the same, and different ones as often as is said', async () => {
  const way = { simulate: [{ answer: 'PaymentSucceeded', share: 9 }, { answer: 'PaymentFailed' }] }
  const first = await answers(way, { count: 500 })
  expect(await answers(way, { count: 500 })).toEqual(first)
  const failed = first.filter((answer) => JSON.stringify(answer).includes('PaymentFailed'))
  // 50 of 500 are expected; three times their standard deviation to either side.
  expect(failed.length).toBeGreaterThan(30)
  expect(failed.length).toBeLessThan(70)
})
it('[CLI-166] fields that were given stay, and others that have to be there are made up', async () => {
  const simulate = [{ answer: 'PaymentSucceeded', fields: { receipt: 'r-1' } }]
  const [answer] = await answers({ simulate }, { count: 1 })
  expect(answer).toEqual({
    event: 'event Billing.PaymentSucceeded',
    supplied: { receipt: 'r-1', paidAt: expect.any(Number) },
  })
})
it('[CLI-166] an answer that takes a while is there when that is over, also after a restart', async () => {
  const way = { simulate: true, after: '3 days' }
  const dueAt = AT + 3 * 86_400_000
  expect(await answers(way, { count: 1, now: dueAt - 1 })).toEqual([later(dueAt)])
  expect(await answers(way, { count: 1, now: dueAt })).toEqual([
    expect.objectContaining({ event: expect.stringMatching(/^event Billing\.Payment(Succeeded|Failed)$/) }),
  ])
})
