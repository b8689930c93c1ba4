import type { Element, Model } from '../elements.ts'
import {
  aggregate,
  alternative,
  arrow,
  command,
  compute,
  days,
  event,
  field,
  fieldsOf,
  fold,
  literal,
  modelOf,
  monthly,
  outcome,
  PLACE,
  policy,
  reaction,
  requires,
  screen,
  send,
  sticky,
  system,
  the,
  to,
  typeOf,
  view,
} from './stickies.ts'

const SUBSCRIPTION = 'Subscriptions.Subscription'
const CYCLE = 'Billing.BillingCycle'
const SHIPMENT = 'Fulfilment.Shipment'

/** The subscription box, as examples/subscription-box.storm tells it. */
export const sampleModel: Model = modelOf(
  sticky('actor', 'Customer'),
  sticky('actor', 'Admin'),
  sticky('actor', 'Packer'),
  sticky('actor', 'Scheduler'),
  ...subscriptions(),
  ...billing(),
  ...fulfilment(),
  { ...sticky('value', 'Money'), fields: fieldsOf({ cents: 'Int', currency: 'Text' }) },
  ...promises(),
  ...conversation(),
)

function subscriptions(): Element[] {
  const status = the('state', 'status', 'active | paused | cancelled')
  return [
    sticky('context', 'Subscriptions'),
    aggregate(
      SUBSCRIPTION,
      { subscriptionId: 'Id' },
      { customerId: 'Id', planId: 'Text', price: 'Money', status: 'active | paused | cancelled' },
    ),
    command('Subscriptions.CreateSubscription', {
      in: SUBSCRIPTION,
      by: ['Customer'],
      mode: 'creates',
      fields: { customerId: 'Id', planId: 'Text', price: 'Money' },
      clauses: [
        requires(compute(the('message', 'price', 'Money'), '>', literal(0)), 'A plan must cost something'),
        arrow([outcome('event Subscriptions.SubscriptionCreated')]),
      ],
    }),
    command('Subscriptions.PauseSubscription', {
      in: SUBSCRIPTION,
      fields: { reason: 'Text' },
      clauses: [
        requires(compute(status, '==', alternative('active')), 'Only an active subscription can be paused'),
        arrow([outcome('event Subscriptions.SubscriptionPaused')]),
      ],
    }),
    command('Subscriptions.ResumeSubscription', {
      in: SUBSCRIPTION,
      by: ['Customer'],
      clauses: [
        requires(compute(status, '==', alternative('paused')), 'Only a paused subscription can be resumed'),
        arrow([outcome('event Subscriptions.SubscriptionResumed')]),
      ],
    }),
    event('Subscriptions.SubscriptionCreated', {
      in: SUBSCRIPTION,
      pivotal: true,
      fields: { customerId: 'Id', planId: 'Text', price: 'Money' },
      sets: { status: alternative('active') },
    }),
    event('Subscriptions.SubscriptionPaused', {
      in: SUBSCRIPTION,
      fields: { reason: 'Text' },
      sets: { status: alternative('paused') },
    }),
    event('Subscriptions.SubscriptionResumed', { in: SUBSCRIPTION, sets: { status: alternative('active') } }),
    mySubscription(),
    screen(
      'Subscriptions.SubscriptionPage',
      ['view Subscriptions.MySubscription'],
      ['command Subscriptions.CreateSubscription', 'command Subscriptions.ResumeSubscription'],
    ),
  ]
}

function mySubscription(): Element {
  const noPayments = { kind: 'list', items: [], type: typeOf('[Payment]'), place: PLACE } as const
  return view(
    'Subscriptions.MySubscription',
    { subscriptionId: 'Id' },
    {
      for: ['Customer'],
      fields: [
        ...fieldsOf({ planId: 'Text', price: 'Money', status: 'active | paused | cancelled' }),
        field('paid', '[Payment]', { default: noPayments }),
      ],
      folds: [
        fold('event Subscriptions.SubscriptionCreated', { status: alternative('active') }),
        fold('event Subscriptions.SubscriptionPaused', { status: alternative('paused') }),
        fold('event Subscriptions.SubscriptionResumed', { status: alternative('active') }),
        fold('event Billing.PaymentSucceeded', {
          paid: compute(the('row', 'paid', '[Payment]'), '+', the('message', 'amount', 'Money')),
        }),
      ],
    },
  )
}

function billing(): Element[] {
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

function fulfilment(): Element[] {
  return [
    sticky('context', 'Fulfilment'),
    aggregate(SHIPMENT, { shipmentId: 'Id' }, { subscriptionId: 'Id', status: 'requested | dispatched' }),
    command('Fulfilment.RequestShipment', {
      in: SHIPMENT,
      mode: 'creates',
      fields: { subscriptionId: 'Id' },
      clauses: [arrow([outcome('event Fulfilment.ShipmentRequested')])],
    }),
    command('Fulfilment.DispatchShipment', {
      in: SHIPMENT,
      by: ['Packer'],
      clauses: [
        requires(
          compute(the('state', 'status'), '==', alternative('requested')),
          'This box has already left',
        ),
        arrow([outcome('event Fulfilment.ShipmentDispatched')]),
      ],
    }),
    event('Fulfilment.ShipmentRequested', {
      in: SHIPMENT,
      fields: { subscriptionId: 'Id' },
      sets: { status: alternative('requested') },
    }),
    event('Fulfilment.ShipmentDispatched', {
      in: SHIPMENT,
      pivotal: true,
      sets: { status: alternative('dispatched') },
    }),
    policy('Fulfilment.FulfilOnPayment', 'event Billing.PaymentSucceeded', [
      send('command Fulfilment.RequestShipment', { shipmentId: the('message', 'cycleId', 'Id') }),
    ]),
    view(
      'Fulfilment.ShipmentQueue',
      { shipmentId: 'Id' },
      {
        for: ['Packer'],
        fields: fieldsOf({ subscriptionId: 'Id', requestedAt: 'Time' }),
        folds: [
          fold('event Fulfilment.ShipmentRequested', { requestedAt: the('envelope', 'at', 'Time') }),
          fold('event Fulfilment.ShipmentDispatched', {}, { remove: true }),
        ],
      },
    ),
    screen(
      'Fulfilment.PackingDesk',
      ['view Fulfilment.ShipmentQueue'],
      ['command Fulfilment.DispatchShipment'],
    ),
  ]
}

function promises(): Element[] {
  return [
    {
      kind: 'promise',
      id: 'promise A paid month is shipped once',
      title: 'A paid month is shipped once',
      place: PLACE,
      rules: [
        {
          kind: 'leads to',
          event: to('event Billing.PaymentSucceeded'),
          outcomes: [to('event Fulfilment.ShipmentRequested')],
          by: 'subscriptionId',
          place: PLACE,
        },
      ],
    },
  ]
}

function conversation(): Element[] {
  return [
    {
      kind: 'scenario',
      id: 'scenario A paid month is shipped',
      title: 'A paid month is shipped',
      place: PLACE,
      steps: [
        {
          kind: 'when command',
          command: to('command Billing.TriggerBillingCycle'),
          arguments: [],
          place: PLACE,
        },
        {
          kind: 'system answers',
          system: to('system Billing.PaymentGateway'),
          event: to('event Billing.PaymentSucceeded'),
          fields: [],
          place: PLACE,
        },
        { kind: 'then event', event: to('event Fulfilment.ShipmentRequested'), fields: [], place: PLACE },
      ],
    },
    {
      kind: 'hotspot',
      id: 'hotspot 1',
      question: 'What if the payment gateway is unreachable?',
      on: [to('event Billing.PaymentAttempted')],
      place: PLACE,
    },
  ]
}
