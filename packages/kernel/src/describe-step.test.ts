import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeStep, formatMessage } from './describe-step.ts'
import { dispatcherBuilder } from './dispatcher-builder.ts'
import { formatValue } from './format-value.ts'
import { dayMs } from './shop/duration.ts'
import { shop } from './shop/shop.ts'

function linesOf(dispatcher: ReturnType<ReturnType<typeof shop>['build']>): readonly string[] {
  return dispatcher.steps.map((step) => describeStep(step))
}

describe('a step on one line', () => {
  it('[KERNEL-72] a day in the shop', () => {
    const dispatcher = shop().build()
    dispatcher.answerFor('PaymentGateway', () => 'declined')
    dispatcher.send({ type: 'PlaceOrder', orderId: 'o1', cents: 500 })
    dispatcher.answerFor('PaymentGateway', () => ({ receipt: 'r-1' }))
    dispatcher.advance({ ms: dayMs })
    dispatcher.send({ type: 'RemindCustomer', orderId: 'o1' })
    dispatcher.send({ type: 'Fly' })
    expect(linesOf(dispatcher)).toEqual([
      '[COMMAND] PlaceOrder { orderId: "o1", cents: 500 }',
      '[EVENT] OrderPlaced { orderId: "o1", cents: 500 }',
      '[ROW PUT] OpenOrders["o1"] { orderId: "o1", cents: 500, reminderCount: 0 }',
      '[PROCESS STARTED] Checkout["o1"] until 1970-01-04T00:00:00.000Z',
      '[COMMAND] RequestPayment { orderId: "o1" }',
      '[EVENT] PaymentRequested { orderId: "o1" }',
      '[CALL] PaymentGateway at PaymentRequested { orderId: "o1" }',
      '[ANSWER] PaymentGateway: "declined"',
      '[COMMAND] RecordDecline { orderId: "o1" }',
      '[EVENT] PaymentDeclined { orderId: "o1" }',
      '[TIMER SET] 1970-01-02T00:00:00.000Z RequestPayment { orderId: "o1" }',
      '[TIMER FIRED] RequestPayment { orderId: "o1" }',
      '[COMMAND] RequestPayment { orderId: "o1" }',
      '[EVENT] PaymentRequested { orderId: "o1" }',
      '[CALL] PaymentGateway at PaymentRequested { orderId: "o1" }',
      '[ANSWER] PaymentGateway: { receipt: "r-1" }',
      '[COMMAND] RecordPayment { orderId: "o1", receipt: "r-1" }',
      '[EVENT] PaymentReceived { orderId: "o1", receipt: "r-1" }',
      '[EVENT] OrderCompleted { orderId: "o1" }',
      '[ROW REMOVED] OpenOrders["o1"]',
      '[PROCESS ENDED] Checkout["o1"]',
      '[TOLD] Warehouse of OrderCompleted { orderId: "o1" }',
      '[COMMAND] RemindCustomer { orderId: "o1" }',
      '[REFUSED] RemindCustomer: The order is completed',
      '[COMMAND] Fly',
      '[UNKNOWN COMMAND] Fly: no aggregate takes it',
    ])
  })

  it('[KERNEL-72] history, schedules, timeouts, and what was parked or stopped', () => {
    const dispatcher = shop()
      .withPolicy({
        kind: 'policy',
        name: 'Broken',
        on: ['OrderCancelled'],
        react() {
          throw new Error('out of\norder')
        },
      })
      .build({ commandCountMax: 1 })
    dispatcher.given({
      aggregate: 'Order',
      key: 'o1',
      event: { type: 'OrderPlaced', orderId: 'o1', cents: 500 },
    })
    dispatcher.advance({ ms: 3 * dayMs })
    dispatcher.send({ type: 'PlaceOrder', orderId: 'o2', cents: 1 })
    const lines = linesOf(dispatcher)
    expect(lines).toContain('[GIVEN] OrderPlaced { orderId: "o1", cents: 500 }')
    expect(lines).toContain('[SCHEDULE FIRED] RemindEveryOtherDay')
    expect(lines).toContain('[TIMEOUT FIRED] Checkout["o1"]')
    expect(lines).toContain('[PARKED] policy Broken at OrderCancelled: out of order')
    expect(lines.at(-1)).toMatch(/^\[DOES NOT SETTLE\] After 1 commands in one run, 1 more were waiting;/)
  })

  it('[KERNEL-72] a refusal without a message is told by its code; a moment beyond the calendar in milliseconds', () => {
    const { refusal, timer } = {
      refusal: { code: 'TOO_LATE' },
      timer: {
        timerId: 'timer-1',
        command: { type: 'Wait' },
        dueAt: 9e15,
        setAt: 0,
        issuedBy: { kind: 'policy', name: 'Patience' },
        correlationId: undefined,
      },
    } as const
    const place = { id: 1, causeId: undefined, at: 0 }
    expect(describeStep({ ...place, kind: 'refusal', command: { type: 'Go' }, refusal })).toBe(
      '[REFUSED] Go: TOO_LATE',
    )
    expect(describeStep({ ...place, kind: 'timer set', timer })).toBe('[TIMER SET] 9000000000000000 ms Wait')
  })

  it('[KERNEL-72] the line is bounded, whatever the step holds', () => {
    const dispatcher = dispatcherBuilder().build()
    fc.assert(
      fc.property(fc.anything(), fc.string(), fc.integer({ min: 1, max: 80 }), (value, type, lengthMax) => {
        dispatcher.send({ type, value })
        for (const step of dispatcher.steps.slice(-2)) {
          const line = describeStep(step, { lengthMax })
          expect(line.length).toBeLessThanOrEqual(lengthMax)
          expect(line).not.toMatch(/[\n\r\u2028\u2029]/)
        }
      }),
    )
  })
})

describe('values in the notation of a storm', () => {
  it.each([
    ['{}', {}],
    ['[]', []],
    ['{ a: 1, b: "x", c: [true, null] }', { a: 1, b: 'x', c: [true, null] }],
    ['{ kept: 0 }', { gone: undefined, kept: 0 }],
    ['{ "two words": 1, größe: 2, __proto__x: 3 }', { 'two words': 1, größe: 2, __proto__x: 3 }],
    ['"a \\"quoted\\"\\nline"', 'a "quoted"\nline'],
    ['12', 12n],
    ['"1970-01-01T00:00:00.000Z"', new Date(0)],
    ['Map [["k", 1]]', new Map([['k', 1]])],
    ['Set [1]', new Set([1])],
    ['Symbol(s)', Symbol('s')],
    ['function', () => 1],
  ])('[KERNEL-72] %s', (text, value) => {
    expect(formatValue(value)).toBe(text)
  })

  it('[KERNEL-72] what is too long is cut, and no character in half', () => {
    expect(formatValue('x'.repeat(1_000), { lengthMax: 5 })).toBe('"xxx…')
    expect(formatValue('ab😀', { lengthMax: 5 })).toBe('"ab…')
    expect(formatValue({ a: 1, b: 2 }, { lengthMax: 12 })).toBe('{ a: 1, b: …')
  })

  it('[KERNEL-72] what contains itself ends', () => {
    const loop: { self?: unknown } = {}
    loop.self = loop
    expect(formatValue(loop)).toMatch(/^\{ self: \{ self: .*… \}.* \}$/)
  })

  it('[KERNEL-72] a message without fields is its type alone', () => {
    expect(formatMessage({ type: 'TurnOff' })).toBe('TurnOff')
  })
})
