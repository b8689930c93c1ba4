import { describe, expect, it } from 'vitest'
import type { DeadLetter } from '../service/operations.ts'
import { subscriptionBox } from './testing/subscription-box.ts'
import { told } from './testing/told.ts'
import { troubledElements } from './troubled-elements.ts'

function letter(work: DeadLetter['work']): DeadLetter {
  return { id: JSON.stringify(work), message: 'It failed', parkedAt: 0, work }
}

describe('troubles', () => {
  it('[BOARD-107] stand on the stickies whose work could not be done', () => {
    const deadLetters = [
      letter({ kind: 'command', issue: { command: { type: 'Billing.AttemptPayment' } } }),
      letter({ kind: 'reaction', reactor: 'Billing.RetryFailedPayment', position: 1 }),
      letter({ kind: 'reaction', reactor: 'Billing.RetryFailedPayment', position: 2 }),
      letter({ kind: 'schedule', schedule: 'Billing.BillMonthly', dueAt: 1 }),
      letter({ kind: 'view', view: 'Billing.FailedPayments', position: 1 }),
      letter({ kind: 'state', aggregate: 'Billing.BillingCycle', position: 1 }),
      letter({ kind: 'call', system: 'Billing.PaymentGateway', position: 1 }),
      letter({ kind: 'publication', publication: 'Former.One', position: 1 }),
    ]
    expect(
      Object.fromEntries(troubledElements(subscriptionBox, { deadLetters, brokenPromises: [] })),
    ).toEqual({
      'command Billing.AttemptPayment': '1 dead letter',
      'policy Billing.RetryFailedPayment': '2 dead letters',
      'policy Billing.BillMonthly': '1 dead letter',
      'view Billing.FailedPayments': '1 dead letter',
      'aggregate Billing.BillingCycle': '1 dead letter',
      'system Billing.PaymentGateway': '1 dead letter',
    })
  })
  it('[BOARD-107] of a promise stand on the events that show them', () => {
    const event = told(4, 'Billing.PaymentAttempted')
    const broken = {
      promise: 'Every attempt is answered',
      says: '',
      key: 'y',
      foundAt: 0,
      events: [event, event],
    }
    const troubles = troubledElements(subscriptionBox, { deadLetters: [], brokenPromises: [broken] })
    expect([...troubles]).toEqual([['event Billing.PaymentAttempted', '1 broken promise']])
  })
})
