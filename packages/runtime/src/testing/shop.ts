import {
  type Command,
  type Decider,
  type Definitions,
  fail,
  ok,
  type Policy,
  type Process,
  type Projection,
  type System,
} from '@landfall/kernel'

/** Orders that are placed, paid through an outside bank, reminded of after a day, and given up after three. */
export type ShopCommand = Command & { readonly orderId: string; readonly note?: string }
interface ShopEvent {
  readonly type: 'OrderPlaced' | 'OrderPaid' | 'OrderReminded' | 'OrderGivenUp' | 'OrderNoted'
  readonly orderId: string
  readonly note?: string
}

const DAY_MS = 86_400_000

interface OrderState {
  readonly status: 'none' | 'open' | 'paid' | 'given up'
  readonly noteCount: number
}

const order: Decider<ShopCommand, OrderState, ShopEvent> = {
  aggregate: 'Order',
  commands: ['PlaceOrder', 'PayOrder', 'RemindCustomer', 'GiveUpOrder', 'NoteOrder', 'BreakOrder'],
  events: ['OrderPlaced', 'OrderPaid', 'OrderReminded', 'OrderGivenUp', 'OrderNoted'],
  initialState: { status: 'none', noteCount: 0 },
  keyOf: ({ orderId }) => orderId,
  decide({ type, orderId, note }, { status }) {
    switch (type) {
      case 'PlaceOrder':
        return status === 'none'
          ? ok([{ type: 'OrderPlaced', orderId }])
          : fail({ code: 'EXISTS', message: 'It is there already' })
      case 'PayOrder':
        return ok([{ type: 'OrderPaid', orderId }])
      case 'RemindCustomer':
        return ok(status === 'open' ? [{ type: 'OrderReminded', orderId }] : [])
      case 'GiveUpOrder':
        return ok(status === 'open' ? [{ type: 'OrderGivenUp', orderId }] : [])
      case 'NoteOrder':
        return ok([{ type: 'OrderNoted', orderId, note: note ?? '' }])
      default:
        throw new Error('this order cannot be broken')
    }
  },
  evolve(state, { type }) {
    switch (type) {
      case 'OrderPlaced':
        return { ...state, status: 'open' }
      case 'OrderPaid':
        return { ...state, status: 'paid' }
      case 'OrderGivenUp':
        return { ...state, status: 'given up' }
      case 'OrderNoted':
        return { ...state, noteCount: state.noteCount + 1 }
      case 'OrderReminded':
        return state
    }
  },
}

const remind: Policy<ShopEvent, ShopCommand> = {
  kind: 'policy',
  name: 'RemindAfterADay',
  on: ['OrderPlaced'],
  react: ({ event, at }) => [
    { command: { type: 'RemindCustomer', orderId: event.orderId }, dueAt: at + DAY_MS },
  ],
}

const patience: Process<ShopEvent, ShopCommand, number> = {
  kind: 'process',
  name: 'Patience',
  on: ['OrderPlaced', 'OrderPaid'],
  initialState: 0,
  keyOf: ({ event }) => event.orderId,
  react: (heard, { event }) => ({ state: heard + 1, reactions: [], ended: event.type === 'OrderPaid' }),
  timeoutAt: (startedAt) => startedAt + 3 * DAY_MS,
  timeout: (heard, orderId) => ({
    state: heard,
    reactions: [{ command: { type: 'GiveUpOrder', orderId } }],
    ended: true,
  }),
}

const bank: System<ShopEvent, 'paid', ShopCommand> = {
  kind: 'system',
  name: 'Bank',
  on: ['OrderPlaced'],
  answers: true,
  answered({ event }, answer) {
    if (answer !== 'paid') throw new Error(`the bank says ${String(answer)}`)
    return { type: 'PayOrder', orderId: event.orderId }
  },
}

const orders: Projection<ShopEvent, { readonly orderId: string; readonly status: string }> = {
  name: 'Orders',
  on: ['OrderPlaced', 'OrderPaid', 'OrderGivenUp'],
  keyOf: ({ event }) => event.orderId,
  project: (_, { event }) => ({ kind: 'put', row: { orderId: event.orderId, status: event.type } }),
}

export const shop: Definitions = {
  deciders: [order],
  reactors: [remind, patience, bank],
  schedules: [],
  projections: [orders],
  publications: [],
}
