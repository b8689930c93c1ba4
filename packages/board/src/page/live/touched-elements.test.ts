import { describe, expect, it } from 'vitest'
import { createEventTape } from './event-tape.ts'
import { countByElement, refusedByElement } from './live-counts.ts'
import { subscriptionBox } from './testing/subscription-box.ts'
import { told } from './testing/told.ts'

/** What a month that is paid for leaves in the log. */
const MONTH = [
  told(1, 'Billing.MonthlyBillingCycleTriggered', { cause: 'c-1' }),
  told(2, 'Billing.PaymentAttempted', { cause: 'log-1/Billing.ChargeOnCycle/0', story: 'c-1' }),
  told(3, 'Billing.PaymentFailed', { cause: 'log-2', story: 'c-1' }),
  told(4, 'Billing.PaymentRetryScheduled', { cause: 'log-3/Billing.RetryFailedPayment/0', story: 'c-1' }),
  told(5, 'Billing.PaymentAttempted', { cause: 'log-4/Billing.ChargeAgain/0', story: 'c-1' }),
  told(6, 'Nobody.KnowsThis', { cause: 'c-2' }),
]

describe('counts on stickies', () => {
  it('[BOARD-102] are those of events and of what led to them', () => {
    const tape = createEventTape({ countMax: 10, wholeCountMax: 10 })
    tape.add(MONTH)
    expect(Object.fromEntries(countByElement(subscriptionBox, tape.countsUpTo(6)))).toEqual({
      'event Billing.MonthlyBillingCycleTriggered': 1,
      'command Billing.TriggerBillingCycle': 1,
      'event Billing.PaymentAttempted': 2,
      'command Billing.AttemptPayment': 2,
      'policy Billing.ChargeOnCycle': 1,
      'policy Billing.ChargeAgain': 1,
      'system Billing.PaymentGateway': 1,
      'event Billing.PaymentFailed': 1,
      'policy Billing.RetryFailedPayment': 1,
      'command Billing.ScheduleRetry': 1,
      'event Billing.PaymentRetryScheduled': 1,
    })
  })
  it('[BOARD-102] count a command once, however many events it records', () => {
    const tape = createEventTape({ countMax: 10, wholeCountMax: 10 })
    tape.add([
      told(1, 'Billing.PaymentAttempted', { cause: 'c-1' }),
      told(2, 'Billing.PaymentAttempted', { cause: 'c-1' }),
    ])
    const counts = countByElement(subscriptionBox, tape.countsUpTo(2))
    expect(counts.get('event Billing.PaymentAttempted')).toBe(2)
    expect(counts.get('command Billing.AttemptPayment')).toBe(1)
  })
  it('[BOARD-102] of refusals are those of the service', () => {
    const counts = [
      { command: 'Subscriptions.CreateSubscription', outcome: 'recorded', count: 5 },
      { command: 'Subscriptions.CreateSubscription', outcome: 'refused', count: 2 },
      { command: 'Former.Command', outcome: 'refused', count: 9 },
    ]
    expect([...refusedByElement(subscriptionBox, counts)]).toEqual([
      ['command Subscriptions.CreateSubscription', 2],
    ])
  })
})
