import type { Element, Model } from '../elements.ts'
import { sampleBilling } from './sample-billing.ts'
import {
  aggregate,
  alternative,
  arrow,
  command,
  compute,
  event,
  field,
  fieldsOf,
  fold,
  literal,
  modelOf,
  outcome,
  PLACE,
  policy,
  requires,
  screen,
  send,
  sticky,
  the,
  to,
  typeOf,
  view,
} from './stickies.ts'

const SUBSCRIPTION = 'Subscriptions.Subscription'
const SHIPMENT = 'Fulfilment.Shipment'

/** The subscription box, as examples/subscription-box.storm tells it. */
export const sampleModel: Model = modelOf(
  sticky('actor', 'Customer'),
  sticky('actor', 'Admin'),
  sticky('actor', 'Packer'),
  sticky('actor', 'Scheduler'),
  ...subscriptions(),
  ...sampleBilling(),
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
