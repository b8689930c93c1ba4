import type { Decider } from '../definitions.ts'
import { fail, ok, type Result, unreachable } from '../result.ts'

interface PlaceOrder {
  readonly type: 'PlaceOrder'
  readonly orderId: string
  readonly cents: number
}
export interface RequestPayment {
  readonly type: 'RequestPayment'
  readonly orderId: string
}
export interface RecordPayment {
  readonly type: 'RecordPayment'
  readonly orderId: string
  readonly receipt: string
}
export interface RecordDecline {
  readonly type: 'RecordDecline'
  readonly orderId: string
}
export interface RemindCustomer {
  readonly type: 'RemindCustomer'
  readonly orderId: string
}
export interface CancelOrder {
  readonly type: 'CancelOrder'
  readonly orderId: string
  readonly reason: string
}
export type OrderCommand =
  | PlaceOrder
  | RequestPayment
  | RecordPayment
  | RecordDecline
  | RemindCustomer
  | CancelOrder

export interface OrderPlaced {
  readonly type: 'OrderPlaced'
  readonly orderId: string
  readonly cents: number
}
interface PaymentReceived {
  readonly type: 'PaymentReceived'
  readonly orderId: string
  readonly receipt: string
}
export interface OrderStep {
  readonly type: 'PaymentRequested' | 'PaymentDeclined' | 'CustomerReminded' | 'OrderCompleted'
  readonly orderId: string
}
export interface OrderCancelled {
  readonly type: 'OrderCancelled'
  readonly orderId: string
  readonly reason: string
}
export type OrderEvent = OrderPlaced | PaymentReceived | OrderStep | OrderCancelled

export interface OrderState {
  readonly status: 'none' | 'open' | 'completed' | 'cancelled'
  readonly declineCount: number
}

export type OrderRefusal = {
  readonly code: 'ORDER_EXISTS' | 'NO_SUCH_ORDER' | 'ORDER_CLOSED'
  readonly message: string
}

const initialState: OrderState = { status: 'none', declineCount: 0 }

function decide(command: OrderCommand, state: OrderState): Result<readonly OrderEvent[], OrderRefusal> {
  const { orderId } = command
  if (command.type === 'PlaceOrder') {
    if (state.status !== 'none') return fail({ code: 'ORDER_EXISTS', message: 'The order was placed before' })
    return ok([{ type: 'OrderPlaced', orderId, cents: command.cents }])
  }
  if (state.status === 'none') return fail({ code: 'NO_SUCH_ORDER', message: 'There is no such order' })
  if (command.type === 'CancelOrder' && state.status === 'cancelled') return ok([])
  if (state.status !== 'open') return fail({ code: 'ORDER_CLOSED', message: `The order is ${state.status}` })
  switch (command.type) {
    case 'RequestPayment':
      return ok([{ type: 'PaymentRequested', orderId }])
    case 'RecordPayment':
      return ok([
        { type: 'PaymentReceived', orderId, receipt: command.receipt },
        { type: 'OrderCompleted', orderId },
      ])
    case 'RecordDecline':
      return ok([{ type: 'PaymentDeclined', orderId }])
    case 'RemindCustomer':
      return ok([{ type: 'CustomerReminded', orderId }])
    case 'CancelOrder':
      return ok([{ type: 'OrderCancelled', orderId, reason: command.reason }])
    default:
      return unreachable(command)
  }
}

function evolve(state: OrderState, event: OrderEvent): OrderState {
  switch (event.type) {
    case 'OrderPlaced':
      return { ...state, status: 'open' }
    case 'PaymentDeclined':
      return { ...state, declineCount: state.declineCount + 1 }
    case 'OrderCompleted':
      return { ...state, status: 'completed' }
    case 'OrderCancelled':
      return { ...state, status: 'cancelled' }
    case 'PaymentRequested':
    case 'PaymentReceived':
    case 'CustomerReminded':
      return state
    default:
      return unreachable(event)
  }
}

export const order: Decider<OrderCommand, OrderState, OrderEvent, OrderRefusal> = {
  aggregate: 'Order',
  commands: [
    'PlaceOrder',
    'RequestPayment',
    'RecordPayment',
    'RecordDecline',
    'RemindCustomer',
    'CancelOrder',
  ],
  events: [
    'OrderPlaced',
    'PaymentRequested',
    'PaymentReceived',
    'PaymentDeclined',
    'CustomerReminded',
    'OrderCompleted',
    'OrderCancelled',
  ],
  initialState,
  keyOf: (command) => command.orderId,
  decide,
  evolve,
}
