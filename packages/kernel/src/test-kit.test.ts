import { describe, expect, it } from 'vitest'
import { ok } from './result.ts'
import { checkout } from './shop/checkout.ts'
import { dayMs } from './shop/duration.ts'
import { openOrders } from './shop/open-orders.ts'
import { order } from './shop/order.ts'
import { retryDeclinedPayment } from './shop/payment.ts'
import { firstDifference } from './test-kit/difference.ts'
import { policyTestKit } from './test-kit/policy-test-kit.ts'
import { processTestKit } from './test-kit/process-test-kit.ts'
import { projectionTestKit } from './test-kit/projection-test-kit.ts'
import { testKit } from './test-kit.ts'

const placed = { type: 'OrderPlaced', orderId: 'o1', cents: 500 } as const
const declined = { type: 'PaymentDeclined', orderId: 'o1' } as const
const completed = { type: 'OrderCompleted', orderId: 'o1' } as const
const received = { type: 'PaymentReceived', orderId: 'o1', receipt: 'r-1' } as const
const pay = { type: 'RecordPayment', orderId: 'o1', receipt: 'r-1' } as const

function lines(...text: readonly string[]): string {
  return text.join('\n')
}

describe('a decider', () => {
  const kit = testKit(order)

  it('[KERNEL-90] it passes on the expected events, or the expected refusal', () => {
    kit.given([placed]).when(pay).then([received, completed])
    kit.given([]).when(pay).thenRefused('NO_SUCH_ORDER')
    kit.given([]).when(pay).thenRefused({ code: 'NO_SUCH_ORDER', message: 'There is no such order' })
  })

  it('[KERNEL-90] time and ids are those of the test', () => {
    const stamping: typeof order = {
      ...order,
      decide: (_command, _state, { now, newId }) =>
        ok([{ type: 'OrderPlaced', orderId: newId(), cents: now }]),
    }
    const stamp = testKit(stamping, { now: 7 })
    stamp
      .given([])
      .when(pay)
      .then([{ type: 'OrderPlaced', orderId: 'id-1', cents: 7 }])
    stamp
      .given([])
      .when(pay)
      .then([{ type: 'OrderPlaced', orderId: 'id-1', cents: 7 }])
  })

  it('[KERNEL-91] other events are told one by one, with the field that differs', () => {
    expect(() =>
      kit
        .given([placed])
        .when(pay)
        .then([{ ...received, receipt: 'r-2' }, completed, placed]),
    ).toThrow(
      lines(
        'Order, given 1 event, when RecordPayment { orderId: "o1", receipt: "r-1" }:',
        '  1. expected  PaymentReceived { orderId: "o1", receipt: "r-2" }',
        '     got       PaymentReceived { orderId: "o1", receipt: "r-1" }',
        '     receipt: expected "r-2", got "r-1"',
        '  2. as expected  OrderCompleted { orderId: "o1" }',
        '  3. expected  OrderPlaced { orderId: "o1", cents: 500 }',
        '     got       nothing more',
      ),
    )
  })

  it('[KERNEL-91] an event too many is told', () => {
    expect(() => kit.given([placed]).when(pay).then([received])).toThrow(
      lines('  2. expected  nothing more', '     got       OrderCompleted { orderId: "o1" }'),
    )
  })

  it('[KERNEL-91] a refusal in place of events, and the other way round', () => {
    expect(() => kit.given([]).when(pay).then([received])).toThrow(
      lines(
        'Order, given nothing, when RecordPayment { orderId: "o1", receipt: "r-1" }:',
        '  expected  PaymentReceived { orderId: "o1", receipt: "r-1" }',
        '  got       refused: NO_SUCH_ORDER { message: "There is no such order" }',
      ),
    )
    const cancel = { type: 'CancelOrder', orderId: 'o1', reason: 'late' } as const
    const cancelled = { type: 'OrderCancelled', orderId: 'o1', reason: 'late' } as const
    expect(() => kit.given([placed, cancelled]).when(cancel).thenRefused('ORDER_CLOSED')).toThrow(
      lines(
        'Order, given 2 events, when CancelOrder { orderId: "o1", reason: "late" }:',
        '  expected  refused: ORDER_CLOSED',
        '  got       accepted, and no event',
      ),
    )
  })

  it('[KERNEL-91] another refusal is told', () => {
    expect(() => kit.given([]).when(pay).thenRefused('ORDER_CLOSED')).toThrow(
      lines('  expected  refused: ORDER_CLOSED', '  got       refused: NO_SUCH_ORDER'),
    )
    const otherMessage = { code: 'NO_SUCH_ORDER', message: 'What order?' } as const
    expect(() => kit.given([]).when(pay).thenRefused(otherMessage)).toThrow('What order?')
  })
})

describe('a policy', () => {
  const kit = policyTestKit(retryDeclinedPayment, { now: 10 })
  const request = { type: 'RequestPayment', orderId: 'o1' } as const

  it('[KERNEL-92] it passes on the expected commands and times', () => {
    kit.when(declined).then([{ command: request, dueAt: 10 + dayMs }])
  })
  it('[KERNEL-92] another time is a mismatch', () => {
    expect(() => kit.when(declined).then([{ command: request }])).toThrow(
      lines(
        'RetryDeclinedPayment, given nothing, when PaymentDeclined { orderId: "o1" }:',
        '  1. expected  RequestPayment { orderId: "o1" }',
        '     got       RequestPayment { orderId: "o1" }, due at 86400010 ms',
        '     dueAt: expected nothing, got 86400010',
      ),
    )
  })
  it('[KERNEL-92] it sees the rows, and the recording, that the test gives', () => {
    const copy = policyTestKit(
      {
        ...retryDeclinedPayment,
        react: ({ key }, { rows }) =>
          Array.from(rows('OpenOrders'), (row) => ({
            command: { type: 'RequestPayment', orderId: `${key} ${row}` },
          })),
      },
      { rows: { OpenOrders: ['a', 'b'] } },
    )
    const asked = ['k a', 'k b'].map((orderId) => ({ command: { type: 'RequestPayment', orderId } as const }))
    copy.when(declined, { key: 'k' }).then(asked)
  })
})

describe('a process', () => {
  const kit = processTestKit(checkout)
  const remind = { command: { type: 'RemindCustomer', orderId: 'o1' } } as const
  const cancel = { command: { type: 'CancelOrder', orderId: 'o1', reason: 'not paid in time' } } as const

  it('[KERNEL-93] it passes on the expected commands, going on or ending as expected', () => {
    kit.given([placed]).when(declined).then([])
    kit.given([placed, declined]).when(declined).then([remind])
    kit.given([placed]).when(completed).thenEnds([])
    kit.given([placed, completed]).when(declined).thenEnds([])
    kit.given([placed]).whenTimeout('o1').then([cancel])
  })
  it('[KERNEL-93] instances of other keys are others', () => {
    kit
      .given([
        { ...placed, orderId: 'o2' },
        { ...declined, orderId: 'o2' },
      ])
      .when(declined)
      .then([])
  })
  it('[KERNEL-93] another command, or another end, is a mismatch', () => {
    expect(() => kit.given([placed]).when(declined).then([remind])).toThrow('got       nothing more')
    expect(() => kit.given([placed]).when(completed).then([])).toThrow(
      lines('  expected  the process goes on', '  got       it ends'),
    )
    expect(() => kit.given([placed]).when(declined).thenEnds([])).toThrow('expected  the process ends')
  })
  it('[KERNEL-93] one that has not started, or has ended, cannot give up waiting', () => {
    expect(() => kit.given([]).whenTimeout('o1')).toThrow('Checkout["o1"] waits for nothing')
    expect(() => kit.given([placed, completed]).whenTimeout('o1')).toThrow('waits for nothing')
  })
})

describe('a projection', () => {
  const kit = projectionTestKit(openOrders)
  const row = { orderId: 'o1', cents: 500, reminderCount: 0 }

  it('[KERNEL-94] it passes on the expected rows', () => {
    kit.given([placed]).then({ o1: row })
    kit.given([placed, completed]).then({})
    kit.given([{ type: 'CustomerReminded', orderId: 'o1' }]).then({})
  })
  it('[KERNEL-94] other rows are told by key', () => {
    expect(() => kit.given([placed]).then({ o1: { ...row, cents: 1 }, o2: row })).toThrow(
      lines(
        'OpenOrders, given 1 event:',
        '  OpenOrders["o1"]',
        '    expected  { orderId: "o1", cents: 1, reminderCount: 0 }',
        '    got       { orderId: "o1", cents: 500, reminderCount: 0 }',
        '    cents: expected 1, got 500',
        '  OpenOrders["o2"]',
        '    expected  { orderId: "o1", cents: 500, reminderCount: 0 }',
        '    got       no row',
      ),
    )
  })
})

describe('what differs', () => {
  it.each([
    [1, 1],
    [Number.NaN, Number.NaN],
    [0, -0],
    [{ a: 1, b: undefined }, { a: 1 }],
    [[{ a: [1, 2] }], [{ a: [1, 2] }]],
  ])('[KERNEL-90] %j is the same as %j', (expected, got) => {
    expect(firstDifference(expected, got)).toBeUndefined()
  })
  it.each([
    [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }, 'a.b[1]'],
    [{ a: 1 }, { a: '1' }, 'a'],
    [[1], [1, undefined], ''],
    [[], [1], '[0]'],
    [[], {}, ''],
    [null, undefined, ''],
    [new Date(0), new Date(0), ''],
  ])('[KERNEL-91] %j differs from %j at "%s"', (expected, got, path) => {
    expect(firstDifference(expected, got)).toMatchObject({ path })
  })
})
