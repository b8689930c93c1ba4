import type { Projection } from '../definitions.ts'
import type { OrderCancelled, OrderPlaced, OrderStep } from './order.ts'

export interface OpenOrder {
  readonly orderId: string
  readonly cents: number
  readonly reminderCount: number
}

/** Which orders wait for their payment? */
export const openOrders: Projection<OrderPlaced | OrderStep | OrderCancelled, OpenOrder> = {
  name: 'OpenOrders',
  on: ['OrderPlaced', 'CustomerReminded', 'OrderCompleted', 'OrderCancelled'],
  keyOf: ({ event }) => event.orderId,
  project(row, { event }) {
    switch (event.type) {
      case 'OrderPlaced':
        return { kind: 'put', row: { orderId: event.orderId, cents: event.cents, reminderCount: 0 } }
      case 'CustomerReminded':
        if (row === undefined) return { kind: 'keep' }
        return { kind: 'put', row: { ...row, reminderCount: row.reminderCount + 1 } }
      default:
        return { kind: 'remove' }
    }
  },
}
