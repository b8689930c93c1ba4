import type { Element } from '../elements.ts'
import {
  aggregate,
  alternative,
  arrow,
  command,
  compute,
  days,
  event,
  fieldsOf,
  fold,
  literal,
  monthly,
  outcome,
  PLACE,
  policy,
  reaction,
  requires,
  send,
  sticky,
  system,
  the,
  typeOf,
  view,
} from './stickies.ts'

const CYCLE = 'Billing.BillingCycle'

/** The context Billing of the sample. */
export function sampleBilling(): Element[] {
  const retries = the('state', 'retries', 'Int')
  return [
    sticky('context', 'Billing'),
    aggregate(
      CYCLE,
      { cycleId: 'Id' },
      {
        subscriptionId: 'Id',
        amount: 'Money',
        retries: 'Int',
        status: 'open | waiting | charging | paid | failed',
      },
      [compute(retries, '<=', literal(2))],
    ),
    command('Billing.TriggerBillingCycle', {
      in: CYCLE,
      by: ['Scheduler'],
      mode: 'creates',
      fields: { subscriptionId: 'Id', amount: 'Money' },
      clauses: [arrow([outcome('event Billing.MonthlyBillingCycleTriggered')])],
    }),
    command('Billing.AttemptPayment', {
      in: CYCLE,
      clauses: [
        requires(
          compute(the('state', 'status'), '==', alternative('open')),
          'This cycle is not waiting for a payment',
        ),
        arrow([outcome('event Billing.PaymentAttempted')]),
      ],
    }),
    command('Billing.ScheduleRetry', {
      in: CYCLE,
      clauses: [
        requires(compute(retries, '<', literal(2)), 'No retry is left'),
        arrow([
          outcome('event Billing.PaymentRetryScheduled', { retries: compute(retries, '+', literal(1)) }),
        ]),
      ],
    }),
    ...billingEvents(),
    system('Billing.PaymentGateway', {
      label: 'Stripe API',
      reactions: [
        reaction('event Billing.PaymentAttempted', {
          'event Billing.PaymentSucceeded': { receipt: 'Text' },
          'event Billing.PaymentFailed': { reason: 'Text' },
        }),
      ],
    }),
    ...billingPolicies(),
    ...billingViews(),
  ]
}

function billingEvents(): Element[] {
  const paid = { subscriptionId: 'Id', amount: 'Money' }
  const sets = (status: string) => ({ status: alternative(status) })
  return [
    event('Billing.MonthlyBillingCycleTriggered', {
      in: CYCLE,
      fields: paid,
      sets: { ...sets('open'), retries: literal(0) },
    }),
    event('Billing.PaymentAttempted', {
      in: CYCLE,
      fields: { ...paid, retries: 'Int' },
      sets: sets('charging'),
    }),
    event('Billing.PaymentSucceeded', {
      in: CYCLE,
      pivotal: true,
      fields: { ...paid, receipt: 'Text' },
      sets: sets('paid'),
    }),
    event('Billing.PaymentFailed', {
      in: CYCLE,
      fields: { ...paid, reason: 'Text', retries: 'Int' },
      sets: sets('failed'),
    }),
    event('Billing.PaymentRetryScheduled', { in: CYCLE, fields: { retries: 'Int' }, sets: sets('waiting') }),
  ]
}

function billingPolicies(): Element[] {
  const retries = the('message', 'retries', 'Int')
  return [
    monthly(
      'Billing.BillMonthly',
      'view Billing.BillableSubscriptions',
      [
        send('command Billing.TriggerBillingCycle', {
          cycleId: the('port', 'newId', 'Id'),
          amount: the('row', 'price', 'Money'),
        }),
      ],
      compute(the('row', 'status'), '==', alternative('active')),
    ),
    policy('Billing.ChargeOnCycle', 'event Billing.MonthlyBillingCycleTriggered', [
      send('command Billing.AttemptPayment'),
    ]),
    policy(
      'Billing.RetryFailedPayment',
      'event Billing.PaymentFailed',
      [send('command Billing.ScheduleRetry')],
      compute(retries, '<', literal(2)),
    ),
    policy('Billing.ChargeAgain', 'event Billing.PaymentRetryScheduled', [
      send('command Billing.AttemptPayment', {}, days(1)),
    ]),
    policy(
      'Billing.PauseAfterRetriesExhausted',
      'event Billing.PaymentFailed',
      [
        send('command Subscriptions.PauseSubscription', {
          reason: {
            kind: 'text',
            parts: [
              'Payment failed ',
              compute(retries, '+', literal(1)),
              ' times: ',
              the('message', 'reason'),
            ],
            type: typeOf('Text'),
            place: PLACE,
          },
        }),
      ],
      compute(retries, '>=', literal(2)),
    ),
  ]
}

function billingViews(): Element[] {
  return [
    view(
      'Billing.BillableSubscriptions',
      { subscriptionId: 'Id' },
      {
        for: ['Scheduler'],
        fields: fieldsOf({ price: 'Money', status: 'active | paused | cancelled' }),
        folds: [
          fold('event Subscriptions.SubscriptionCreated', { status: alternative('active') }),
          fold('event Subscriptions.SubscriptionPaused', { status: alternative('paused') }),
          fold('event Subscriptions.SubscriptionResumed', { status: alternative('active') }),
        ],
      },
    ),
    view(
      'Billing.FailedPayments',
      { subscriptionId: 'Id' },
      {
        for: ['Admin'],
        fields: fieldsOf({
          lastFailure: 'Time',
          reason: 'Text',
          retries: 'Int',
          status: 'retrying | exhausted | paused',
        }),
        folds: [
          fold('event Billing.PaymentFailed', {
            lastFailure: the('envelope', 'at', 'Time'),
            status: alternative('retrying'),
          }),
          fold('event Subscriptions.SubscriptionPaused', { status: alternative('paused') }),
          fold('event Billing.PaymentSucceeded', {}, { remove: true }),
        ],
      },
    ),
  ]
}
