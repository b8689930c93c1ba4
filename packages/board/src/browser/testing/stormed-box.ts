/** A small subscription box, as somebody storms it without a mouse: what is typed and connected, in its order. */
export interface Storming {
  /** By the key of their kind, in no context. */
  readonly outside: Stickies
  readonly contexts: Readonly<Record<string, readonly Stickies[]>>
  /** From a sticky to a sticky, each in the words by which it is found. */
  readonly lines: readonly (readonly [from: string, to: string])[]
  /** Into which fields of the panel something is typed, by sticky. */
  readonly details: Readonly<Record<string, readonly (readonly [label: string, typed: string])[]>>
  /** Lines for the text: the editor closes braces by itself. */
  readonly scenarios: readonly string[]
}

type Stickies = readonly [key: string, ...names: string[]]

const BEGINS = ['The instance', 'Begins with'] as const
const OF_ONE = ['New field', 'subscriptionId: Id'] as const

export const STORMED_BOX: Storming = {
  outside: ['u', 'Customer', 'Scheduler', 'Packer'],
  contexts: {
    Subscriptions: [
      ['a', 'Subscription'],
      ['c', 'Create subscription', 'Pause subscription'],
      ['e', 'Subscription created', 'Subscription paused'],
      ['p', 'Pause unpaid'],
    ],
    Billing: [
      ['a', 'Billing cycle'],
      ['c', 'Start cycle', 'Attempt payment'],
      ['e', 'Cycle started', 'Payment attempted', 'Payment succeeded', 'Payment failed'],
      ['p', 'Charge on cycle'],
      ['s', 'Payment gateway'],
    ],
    Fulfilment: [
      ['a', 'Shipment'],
      ['c', 'Request shipment'],
      ['e', 'Shipment requested'],
      ['p', 'Fulfil on payment'],
      ['r', 'Shipment queue'],
    ],
  },
  lines: [
    ['create subscription command', 'subscription aggregate'],
    ['pause subscription command', 'subscription aggregate'],
    ['subscription created event', 'subscription aggregate'],
    ['subscription paused event', 'subscription aggregate'],
    ['start cycle command', 'billing cycle aggregate'],
    ['attempt payment command', 'billing cycle aggregate'],
    ['cycle started event', 'billing cycle aggregate'],
    ['payment attempted event', 'billing cycle aggregate'],
    ['payment succeeded event', 'billing cycle aggregate'],
    ['payment failed event', 'billing cycle aggregate'],
    ['request shipment command', 'shipment aggregate'],
    ['shipment requested event', 'shipment aggregate'],
    ['customer actor', 'create subscription command'],
    ['create subscription command', 'subscription created event'],
    ['pause subscription command', 'subscription paused event'],
    ['scheduler actor', 'start cycle command'],
    ['start cycle command', 'cycle started event'],
    ['cycle started event', 'charge on cycle policy'],
    ['charge on cycle policy', 'attempt payment command'],
    ['attempt payment command', 'payment attempted event'],
    ['payment attempted event', 'payment gateway system'],
    ['payment gateway system', 'payment succeeded event'],
    ['payment gateway system', 'payment failed event'],
    ['payment failed event', 'pause unpaid policy'],
    ['pause unpaid policy', 'pause subscription command'],
    ['payment succeeded event', 'fulfil on payment policy'],
    ['fulfil on payment policy', 'request shipment command'],
    ['request shipment command', 'shipment requested event'],
    ['shipment requested event', 'shipment queue read model'],
    ['shipment queue read model', 'packer actor'],
  ],
  details: {
    'subscription aggregate': [
      ['New key', 'subscriptionId: Id'],
      ['New field', 'status: active | paused'],
    ],
    'billing cycle aggregate': [['New key', 'cycleId: Id'], OF_ONE],
    'shipment aggregate': [['New key', 'shipmentId: Id']],
    'create subscription command': [BEGINS],
    'pause subscription command': [
      ['New rule', 'status == active "Only an active subscription can be paused"'],
    ],
    'subscription created event': [['Sets of the state', 'status: active']],
    'subscription paused event': [['Sets of the state', 'status: paused']],
    'start cycle command': [BEGINS, OF_ONE],
    'cycle started event': [OF_ONE],
    'payment attempted event': [OF_ONE],
    'payment succeeded event': [OF_ONE],
    'payment failed event': [OF_ONE],
    'request shipment command': [BEGINS, OF_ONE],
    'shipment requested event': [OF_ONE],
    'fulfil on payment policy': [['RequestShipment with', 'shipmentId: cycleId']],
    'shipment queue read model': [['New key', 'shipmentId: Id'], OF_ONE],
  },
  scenarios: [
    'scenario "A paid month is shipped" {',
    'given SubscriptionCreated { subscriptionId: "s1" }',
    'when StartCycle { cycleId: "c1", subscriptionId: "s1" }',
    'PaymentGateway answers PaymentSucceeded',
    'then ShipmentRequested { subscriptionId: "s1" }',
    'then ShipmentQueue["c1"] { subscriptionId: "s1" }',
  ],
}
