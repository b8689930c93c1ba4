import { interpret } from '@landfall/interpret'
import type { Definitions, Recorded, ScheduledPolicy } from '@landfall/kernel'
import type { Model } from '@landfall/model'

const DAY_MS = 86_400_000
const price = { cents: 1900, currency: 'EUR' }

/** A subscription that the clock brings every five days. */
const sponsored: ScheduledPolicy = {
  kind: 'scheduled policy',
  name: 'SponsorSubscription',
  next: (after) => after + 5 * DAY_MS,
  react: ({ newId }) => [
    {
      command: createSubscription(newId()),
    },
  ],
}

/** The subscription box, with a schedule that does less than to bill everybody by itself: here the clients do. */
export function crashedStorm(model: Model): Definitions {
  return { ...interpret(model), schedules: [sponsored] }
}

/** What the payment gateway says to an event: always the same. */
export function gatewayAnswer({ key, version }: Recorded): unknown {
  const number = numberOf(key)
  return number % 2 === 0 || version > 4 + (number % 3)
    ? { event: 'event Billing.PaymentSucceeded', supplied: { receipt: `r-${number}` } }
    : { event: 'event Billing.PaymentFailed', supplied: { reason: 'card declined' } }
}

/** The number at the end of a key. */
export function numberOf(key: string): number {
  return Number(key.split('-').at(-1))
}

type DataCommand = { readonly type: string; readonly data: Readonly<Record<string, unknown>> }

function createSubscription(subscriptionId: string): DataCommand {
  return {
    type: 'Subscriptions.CreateSubscription',
    data: { subscriptionId, customerId: 'ann', planId: 'p', price },
  }
}

/** What one client sends, one after the other: a subscription, its first month, and what people do to it. */
export function commandsAbout(key: string): readonly DataCommand[] {
  const about = { subscriptionId: key, reason: 'holiday' }
  return [
    createSubscription(key),
    { type: 'Billing.TriggerBillingCycle', data: { cycleId: key, subscriptionId: key, amount: price } },
    ...(numberOf(key) % 3 === 0 ? [{ type: 'Subscriptions.PauseSubscription', data: about }] : []),
    ...(numberOf(key) % 6 === 0 ? [{ type: 'Subscriptions.ResumeSubscription', data: about }] : []),
    ...(numberOf(key) % 5 === 0 ? [{ type: 'Subscriptions.CancelSubscription', data: about }] : []),
    ...(numberOf(key) % 4 === 0 ? [{ type: 'Fulfilment.DispatchShipment', data: { shipmentId: key } }] : []),
  ]
}
