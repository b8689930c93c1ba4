import type { Process } from '../definitions.ts'
import { dayMs } from './duration.ts'
import type { CancelOrder, OrderCancelled, OrderPlaced, OrderStep, RemindCustomer } from './order.ts'

export type CheckoutEvent = OrderPlaced | OrderStep | OrderCancelled
export interface CheckoutState {
  readonly declineCount: number
}

/** Sees an order through: reminds at its second decline, and cancels what is not paid within three days. */
export const checkout: Process<CheckoutEvent, RemindCustomer | CancelOrder, CheckoutState> = {
  kind: 'process',
  name: 'Checkout',
  on: ['OrderPlaced', 'PaymentDeclined', 'OrderCompleted', 'OrderCancelled'],
  initialState: { declineCount: 0 },
  keyOf: ({ event }) => event.orderId,
  react(state, { event }) {
    if (event.type === 'OrderCompleted' || event.type === 'OrderCancelled') {
      return { state, reactions: [], ended: true }
    }
    if (event.type !== 'PaymentDeclined') return { state, reactions: [], ended: false }
    const declineCount = state.declineCount + 1
    const remind = { command: { type: 'RemindCustomer', orderId: event.orderId } } as const
    return { state: { declineCount }, reactions: declineCount === 2 ? [remind] : [], ended: false }
  },
  timeoutAt: (startedAt) => startedAt + 3 * dayMs,
  timeout: (state, orderId) => ({
    state,
    reactions: [{ command: { type: 'CancelOrder', orderId, reason: 'not paid in time' } }],
    ended: false,
  }),
}
