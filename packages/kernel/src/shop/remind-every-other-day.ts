import type { ScheduledPolicy } from '../definitions.ts'
import { dayMs } from './duration.ts'
import type { RemindCustomer } from './order.ts'

/** Every 2 days, for each open order, remind its customer. */
export const remindEveryOtherDay: ScheduledPolicy<RemindCustomer> = {
  kind: 'scheduled policy',
  name: 'RemindEveryOtherDay',
  next: (after, startedAt) => startedAt + (Math.floor((after - startedAt) / (2 * dayMs)) + 1) * 2 * dayMs,
  react: ({ rows }) =>
    Array.from(rows('OpenOrders'), (row) => ({
      command: { type: 'RemindCustomer', orderId: orderIdOf(row) },
    })),
}

/** The rows of a view come untyped; a row without an order is a bug in the view. */
function orderIdOf(row: unknown): string {
  if (typeof row === 'object' && row !== null && 'orderId' in row) return String(row.orderId)
  throw new Error('A row of OpenOrders has no orderId.')
}
