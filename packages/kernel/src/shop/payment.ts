import type { Policy, System } from '../definitions.ts'
import { dayMs } from './duration.ts'
import type { OrderPlaced, OrderStep, RecordDecline, RecordPayment, RequestPayment } from './order.ts'

/** When an order is placed, then request its payment. */
export const requestPaymentOnOrder: Policy<OrderPlaced, RequestPayment> = {
  kind: 'policy',
  name: 'RequestPaymentOnOrder',
  on: ['OrderPlaced'],
  react: ({ event }) => [{ command: { type: 'RequestPayment', orderId: event.orderId } }],
}

/** When a payment is declined, then request it again a day later. */
export const retryDeclinedPayment: Policy<OrderStep, RequestPayment> = {
  kind: 'policy',
  name: 'RetryDeclinedPayment',
  on: ['PaymentDeclined'],
  react: ({ event }, { now }) => [
    { command: { type: 'RequestPayment', orderId: event.orderId }, dueAt: now + dayMs },
  ],
}

export type PaymentAnswer = { readonly receipt: string } | 'declined'

export const paymentGateway: System<OrderStep, PaymentAnswer, RecordPayment | RecordDecline> = {
  kind: 'system',
  name: 'PaymentGateway',
  on: ['PaymentRequested'],
  answers: true,
  answered({ event: { orderId } }, answer) {
    if (answer === 'declined') return { type: 'RecordDecline', orderId }
    return { type: 'RecordPayment', orderId, receipt: answer.receipt }
  },
}
