import type { System } from '../definitions.ts'
import { type DispatcherBuilder, dispatcherBuilder } from '../dispatcher-builder.ts'
import { unreachable } from '../result.ts'
import { checkout } from './checkout.ts'
import { openOrders } from './open-orders.ts'
import { type OrderStep, order } from './order.ts'
import { paymentGateway, requestPaymentOnOrder, retryDeclinedPayment } from './payment.ts'
import { remindEveryOtherDay } from './remind-every-other-day.ts'

/** Is told of each order to pack, and says nothing. */
const warehouse: System<OrderStep, never> = {
  kind: 'system',
  name: 'Warehouse',
  on: ['OrderCompleted'],
  answers: false,
  answered: (_recorded, answer) => unreachable(answer),
}

/** A small shop with one note of every kind. */
export function shop(): DispatcherBuilder {
  return dispatcherBuilder()
    .withDecider(order)
    .withProjection(openOrders)
    .withPolicy(requestPaymentOnOrder)
    .withPolicy(retryDeclinedPayment)
    .withProcess(checkout)
    .withSystem(paymentGateway)
    .withSystem(warehouse)
    .withSchedule(remindEveryOtherDay)
}
