import type { Recorded } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import { later } from '@landfall/runtime'
import { createSystemWires } from '@landfall/server'
import { expect, it } from 'vitest'
import type { AskSystem } from '../service-config/config.ts'
import { PAYMENT_STORM } from '../testing/payment-storm.ts'
import { askFunction } from './ask-function.ts'

const { model } = readStorm([{ name: 'a.storm', text: PAYMENT_STORM }])
const wires = createSystemWires(model)
const data = { paymentId: 'p1', cents: 5, owner: 'Ann', card: '4111' }
const asked: Recorded = {
  event: { type: 'Billing.PaymentAttempted', ...{ data } },
  eventId: 'log-1',
  position: 1,
  at: Date.UTC(2026, 10, 21),
  aggregate: 'Billing.Payment',
  key: 'p1',
  version: 1,
  causationId: 'c',
  correlationId: 'c',
}

async function said(ask: AskSystem, system = 'Billing.PaymentGateway'): Promise<unknown> {
  const wire = wires.get(system)
  const question = { idempotencyKey: 'log-1', attempt: 2, signal: new AbortController().signal }
  return wire && askFunction({ kind: 'function', ask, bounds: {} }, wire)(asked, question)
}

it('[CLI-167] a function is told the event in the form in which it travels, without secrets', async () => {
  let told: unknown
  await said((...all) => {
    told = all
    return { later: true }
  })
  expect(told).toEqual([
    {
      type: 'Billing.PaymentAttempted',
      eventId: 'log-1',
      at: '2026-11-21T00:00:00.000Z',
      fields: { paymentId: 'p1', cents: 5, owner: 'Ann' },
    },
    { idempotencyKey: 'log-1', attempt: 2, signal: expect.any(AbortSignal) },
  ])
})
it('[CLI-167] what it returns is read as it would travel: an answer, later, or nothing from who is only told', async () => {
  const paidAt = new Date(Date.UTC(2026, 0, 1))
  expect(
    await said(async () => ({
      answer: 'PaymentSucceeded',
      fields: { receipt: 'r', paidAt, cents: undefined },
    })),
  ).toEqual({
    event: 'event Billing.PaymentSucceeded',
    supplied: { receipt: 'r', paidAt: paidAt.getTime() },
  })
  expect(await said(() => ({ later: true }))).toEqual(later())
  expect(await said(() => {}, 'Stock.Mailer')).toBeUndefined()
})
it('[CLI-167] what is no answer, and what it throws, is a failed attempt', async () => {
  const cyclic: Record<string, unknown> = {}
  cyclic.self = cyclic
  await expect(said(() => {})).rejects.toThrow(
    'The answer to Billing.PaymentAttempted cannot be taken: expected `answer` (one of PaymentSucceeded, PaymentFailed) and `fields`, or `later`: true, but found nothing',
  )
  await expect(said(() => ({ answer: 'Paid' }))).rejects.toThrow('but found "Paid"')
  await expect(said(() => ({ answer: 'PaymentFailed', fields: cyclic }))).rejects.toThrow(
    'What the function returned cannot be written as JSON',
  )
  await expect(
    said(() => {
      throw new Error('the bank is closed')
    }),
  ).rejects.toThrow('the bank is closed')
})
