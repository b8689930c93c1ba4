import { readFileSync } from 'node:fs'
import { printExpression, readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { type OriginsRow, originsTable } from './origins-table.ts'

function rowsOf(text: string): readonly OriginsRow[] {
  return originsTable(indexModel(readStorm([{ name: 'a.storm', text }]).model), { printExpression })
}

const box = rowsOf(
  readFileSync(new URL('../../../../examples/subscription-box.storm', import.meta.url), 'utf8'),
)

const SHOP = `
actor Customer
value Line { article: Text, cents: Int }
function price(lines: [Line]): Int = sum(lines, line -> line.cents)
aggregate Order {
  key orderId: Id
  state { totalCents: Int, note: Text? }
  command PlaceOrder by Customer creates {
    lines: [Line]
    patience: Duration = 1h
    let total = price(lines)
    let sooner = now
    -> OrderPlaced { totalCents: total, placedAt: sooner, due: sooner + patience, kind: normal }
  }
  command RemindCustomer { text: Text, orderId: Id  -> CustomerReminded { note: note ?? text } }
  event OrderPlaced { totalCents: Int, placedAt: Time, due: Time, kind: normal | urgent, patience: Duration }
  event CustomerReminded { note: Text }
  event OrderForgotten { reason: Text }
}
process Patience {
  key orderId: Id
  state { totalCents: Int = 0 }
  on OrderPlaced -> RemindCustomer { text: "You owe {totalCents}" } after patience
  timeout 1d -> RemindCustomer { text: "Still there?" }
  ends on CustomerReminded
}
view Orders { key orderId: Id  total: Decimal  on OrderPlaced { total: totalCents } }
system Till { reads Orders }
context Shop { publishes Placed as notification { orderId, cents: totalCents } from OrderPlaced }
promise "Once" { at most 1 OrderPlaced per orderId }
`

const shop = rowsOf(SHOP)

function from(rows: readonly OriginsRow[], name: string, field: string): readonly string[] | undefined {
  return rows.find((row) => row.name === name && row.field === field)?.fromWords
}

function to(rows: readonly OriginsRow[], name: string, field: string): readonly string[] | undefined {
  return rows.find((row) => row.name === name && row.field === field)?.toWords
}

describe('the table of origins', () => {
  it('[CHECK-69] has each field of each command, event, publication and view once, the key first', () => {
    const ofView = shop.filter(({ name }) => name === 'Orders')
    expect(ofView.map(({ kind, field, type, isKey }) => ({ kind, field, type, isKey }))).toEqual([
      { kind: 'view', field: 'orderId', type: 'Id', isKey: true },
      { kind: 'view', field: 'total', type: 'Decimal', isKey: false },
    ])
    expect(new Set(shop.map(({ name }) => name))).toEqual(
      new Set([
        'PlaceOrder',
        'RemindCustomer',
        'OrderPlaced',
        'CustomerReminded',
        'OrderForgotten',
        'Orders',
        'Placed',
      ]),
    )
    const places = box.map(({ element, field }) => `${element}.${field}`)
    expect(new Set(places).size).toBe(places.length)
    expect(box.find(({ name }) => name === 'PaymentFailed')).toMatchObject({
      context: 'Billing',
      field: 'cycleId',
      isKey: true,
    })
  })

  it('[CHECK-69] tells as data who says so, on what, and what is read', () => {
    const row = box.find(({ name, field }) => name === 'RequestShipment' && field === 'shipmentId')
    expect(row?.from).toMatchObject([
      {
        origin: { kind: 'expression' },
        by: 'policy Fulfilment.FulfilOnPayment',
        on: 'event Billing.PaymentSucceeded',
        reads: [{ element: 'event Billing.PaymentSucceeded', field: 'cycleId' }],
      },
    ])
    expect(row?.to).toContainEqual({
      kind: 'field',
      field: { element: 'event Fulfilment.ShipmentRequested', field: 'shipmentId' },
      by: 'command Fulfilment.RequestShipment',
    })
  })

  it('[CHECK-71] survives JSON', () => {
    expect(JSON.parse(JSON.stringify(box))).toEqual(box)
  })

  it('[CHECK-69] of an unfinished storm has what there is', () => {
    expect(rowsOf('')).toEqual([])
    expect(rowsOf('event OrderPlaced { amount: Nothing } command PlaceOrder')).toMatchObject([
      { name: 'OrderPlaced', field: 'amount', fromWords: ['nobody'], toWords: [] },
    ])
  })
})

describe('where a field comes from, in words', () => {
  it.each([
    ['TriggerBillingCycle', 'cycleId', ['given by Scheduler', 'policy BillMonthly: a new id']],
    [
      'TriggerBillingCycle',
      'amount',
      ['given by Scheduler', 'policy BillMonthly from `price` of BillableSubscriptions'],
    ],
    ['RequestShipment', 'shipmentId', ['policy FulfilOnPayment from `cycleId` of PaymentSucceeded']],
    ['CreateSubscription', 'planId', ['given by Customer', 'entered on SubscriptionPage']],
    ['MonthlyBillingCycleTriggered', 'amount', ['`amount` of TriggerBillingCycle']],
    ['PaymentAttempted', 'amount', ['state `amount` of BillingCycle']],
    ['PaymentRetryScheduled', 'retries', ['computed from `retries`: `retries + 1`']],
    ['PaymentSucceeded', 'receipt', ['answered by PaymentGateway']],
    ['PaymentSucceeded', 'amount', ['system PaymentGateway from `amount` of PaymentAttempted']],
    ['FailedPayments', 'lastFailure', ['`at` of PaymentFailed']],
    ['FailedPayments', 'reason', ['`reason` of PaymentFailed, SubscriptionPaused']],
    [
      'MySubscription',
      'paid',
      ['default `[]`', 'computed from `paid` and `amount`: `paid + [{ amount, at }]`'],
    ],
    [
      'BillableSubscriptions',
      'status',
      ['`active` on SubscriptionCreated, SubscriptionResumed', '`paused` on SubscriptionPaused'],
    ],
  ])('[CHECK-70] %s.%s', (name, field, words) => {
    expect(from(box, name, field)).toEqual(words)
  })

  it('[CHECK-70] a `let` is told as what it stands for, a function by its name', () => {
    expect(from(shop, 'OrderPlaced', 'totalCents')).toEqual(['computed by `price` from `lines`'])
    expect(from(shop, 'OrderPlaced', 'placedAt')).toEqual(['now'])
    expect(from(shop, 'OrderPlaced', 'due')).toEqual(['computed from `patience`: `sooner + patience`'])
  })

  it('[CHECK-70] a constant is always that, unless something else gives the field too', () => {
    expect(from(shop, 'OrderPlaced', 'kind')).toEqual(['always `normal`'])
    expect(from(shop, 'RemindCustomer', 'text')).toEqual([
      'process Patience: computed from `totalCents`: `"You owe {totalCents}"`',
      'process Patience: `"Still there?"` on Patience',
    ])
  })

  it('[CHECK-70] an event that nothing records, and a command that nobody sends, have it from nobody', () => {
    expect(from(shop, 'OrderForgotten', 'reason')).toEqual(['nobody'])
    expect(from(rowsOf('command Pay { cents: Int }'), 'Pay', 'cents')).toEqual(['nobody'])
    const forgotten = 'command Pay { -> Paid } event Paid { cents: Int }'
    expect(from(rowsOf(forgotten), 'Paid', 'cents')).toEqual(['nobody in Pay'])
  })
})

describe('where a field goes, in words', () => {
  it.each([
    ['PaymentFailed', 'amount', ['state of BillingCycle']],
    ['PaymentFailed', 'reason', ['PauseSubscription', 'seen by Admin in FailedPayments']],
    ['PaymentSucceeded', 'receipt', []],
    ['MySubscription', 'planId', ['seen by Customer', 'shown on SubscriptionPage']],
    ['BillableSubscriptions', 'price', ['`amount` of TriggerBillingCycle', 'seen by Scheduler']],
    ['RequestShipment', 'shipmentId', ['tells which Shipment', 'ShipmentRequested']],
    [
      'PaymentSucceeded',
      'cycleId',
      ['tells which BillingCycle', '`shipmentId` of RequestShipment', 'promise "Every attempt is answered"'],
    ],
  ])('[CHECK-70] %s.%s', (name, field, words) => {
    expect(to(box, name, field)).toEqual(words)
  })

  it('[CHECK-70] into processes, delays, views that nobody in particular sees, publications and systems', () => {
    expect(to(shop, 'OrderPlaced', 'patience')).toEqual(['delays Patience'])
    expect(to(shop, 'OrderPlaced', 'totalCents')).toEqual([
      '`text` of RemindCustomer',
      'state of Order, Patience',
      '`total` of view Orders',
      '`cents` of Placed',
    ])
    expect(to(shop, 'OrderPlaced', 'orderId')).toContain('tells which Order, Patience')
    expect(to(shop, 'Orders', 'total')).toEqual(['read by Till'])
    expect(to(shop, 'CustomerReminded', 'note')).toEqual(['state of Order'])
  })
})
