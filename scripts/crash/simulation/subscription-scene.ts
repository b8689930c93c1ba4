import { interpret } from '@landfall/interpret'
import type { Command } from '@landfall/kernel'
import { subscriptionModel } from '../subscription-model.ts'

import type { Scene } from './scene.ts'

/** People who subscribe, pause, resume and cancel, and a gateway that often declines. */
export function subscriptionScene(): Scene {
  const price = { cents: 1900, currency: 'EUR' }
  const definitions = interpret(subscriptionModel())
  let cycleCount = 0
  return {
    definitions,
    setMended() {},
    command(chance): Command {
      const subscriptionId = `s${chance.below(40)}`
      const command = (type: string, data: object) => ({ type, data })
      const what = chance.below(10)
      if (what < 2)
        return command('Subscriptions.CreateSubscription', {
          subscriptionId,
          customerId: 'ann',
          planId: 'p',
          price: chance.happens(0.1) ? { cents: 0, currency: 'EUR' } : price,
        })
      if (what < 5) {
        const verb = chance.pick(['Pause', 'Resume', 'Cancel'])
        return command(`Subscriptions.${verb}Subscription`, { subscriptionId, reason: 'why' })
      }
      if (what < 6)
        return command('Fulfilment.DispatchShipment', { shipmentId: `c${chance.below(cycleCount + 1)}` })
      cycleCount += 1
      return command('Billing.TriggerBillingCycle', {
        cycleId: `c${cycleCount}`,
        subscriptionId,
        amount: price,
      })
    },
    outside: {
      'Billing.PaymentGateway': (recorded, chance) =>
        chance.happens(0.5)
          ? { event: 'event Billing.PaymentSucceeded', supplied: { receipt: `r-${recorded.position}` } }
          : { event: 'event Billing.PaymentFailed', supplied: { reason: 'card declined' } },
    },
  }
}
