import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Model } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatStorm } from './format-storm.ts'
import { printElement } from './print-element.ts'
import { printModel } from './print-model.ts'
import { readStorm } from './read-storm.ts'
import { arbitraryModel } from './testing/arbitrary-model.ts'
import { withoutPlaces } from './testing/without-places.ts'

const EXAMPLES = join(import.meta.dirname, '../../../examples')
const examples = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.storm'))
  .map((name) => ({ name, text: readFileSync(join(EXAMPLES, name), 'utf8') }))

function read(text: string): Model {
  return readStorm([{ name: 'a.storm', text }]).model
}

/** A law that is broken is shrunk no longer than this. */
const LIMIT = { interruptAfterTimeLimit: 15_000 }

/** One of everything, as the printer writes it. */
const CANONICAL = `/** What it is about. */
domain "One of \\"everything\\""

actor Customer "People who buy" was "Buyer" was "Client"

/**
 * Frames what belongs together.
 *
 * * and a star
 */
context Sales {
  subscribes Billing.InvoicePaid
  reads Billing.Invoices every 5m

  enum Status { open, paid }
  value Line { name: Text, price: Decimal, note: Text? }
  function total(lines: [Line], discount: Decimal): Decimal = sum(lines, line -> line.price) - discount
  function advice(status: Status): Text =
    match status {
      open -> "This order has not been paid yet: remind the customer of it within a week or so"
      paid -> "Nothing"
    }

  aggregate Order {
    key orderId: Id
    state {
      customer: Text personal
      /** In the order in which they were put in. */
      lines: [Line] = []
      status: Status
      note: (gift | rush)? secret
    }

    command PlaceOrder by Customer creates {
      customer: Text
      lines: [Line]
      requires count(lines) > 0 "An order has at least one line"
      let sum = total(lines, 0)
      -> OrderPlaced, OrderPraised { sum } when sum > 100
      -> OrderPlaced | OrderRefused { reason: "too \\{small}: {sum}" } otherwise
    }
    command PayOrder { -> OrderPaid { paidAt: now } }
    command RemindOrder may create {
      reason: Text
      never fails "It only reminds"
    }

    /** A turning point. */
    pivotal event OrderPlaced { customer: Text, lines: [Line] } sets { status: open }
    event OrderPraised { sum: Decimal }
    event OrderPaid { paidAt: Time } sets { status: paid }
    event OrderRefused { reason: Text }
    event OrderDescribed { aRatherLongName: Text, anotherRatherLongName: Text, andAThirdSuchName: Text }
      sets { note: gift }
    event OrderDescribedAtLength {
      aRatherLongName: Text
      anotherRatherLongName: Text
      andAThirdSuchName: Text
      andYetAnotherOneOfThem: Text
    } sets { note: rush }

    always status == open or not (note is missing)
  }

  aggregate Empty {}

  system Gateway "Payment gateway" {
    on OrderPlaced -> OrderPaid { paidAt: Time } | OrderRefused { reason: Text }
    on OrderPraised
    sends PayOrder
    reads Orders every 1 month
  }

  policy Remind {
    every day at "06:00 Europe/Zurich"
    for each Orders where status == open
    then RemindOrder { reason: advice(open) } after 2d + 1 month
  }
  policy Nothing

  process Checkout {
    key orderId: Id
    state { retries: Int }
    on OrderPlaced sets { retries: 0 } -> RemindOrder { reason: "first" }, PayOrder after 1h when count(lines) > 1
    timeout 30m -> PayOrder
    ends on OrderPaid, OrderRefused
  }

  view Orders "Open orders" for Customer {
    key orderId: Id
    status: Status
    /** Seen last. */
    seenAt: Time?
    on OrderPlaced { status: open, seenAt: at }
    on OrderPaid where paidAt > seenAt ?? paidAt { status: paid }
    on OrderRefused remove
  }

  screen Shop "The shop" for Customer
    shows Orders
    offers PlaceOrder, PayOrder

  publishes OrderReady as notification { orderId, from: "sales" } from OrderPaid
}

context Billing {
  event InvoicePaid { number: Int }

  view Invoices {
    key number: Int
    on InvoicePaid
  }

  publishes InvoiceSettled from InvoicePaid
}

relation Sales -> Billing: customer supplier, published language
relation Billing -> Sales

promise "Orders come to an end" {
  never OrderPaid after OrderRefused until OrderPlaced by orderId
  every OrderPlaced leads to OrderPaid | OrderRefused within 7d by orderId
  at most 1 OrderPaid per orderId
}

scenario "An order is paid" {
  given OrderPlaced { orderId: "o", customer: "Ann", lines: [{ name: "a", price: 2, note: missing }] }
  when PayOrder { orderId: "o" }
  when 3 days pass
  when 1 hour passes
  Gateway answers OrderPaid { paidAt: "2026-11-21T06:00:00Z" }
  then OrderPaid
  then no OrderRefused { reason: "late" }
  then only OrderPaid, OrderPraised { sum: 2.5 }
  then refused "It is paid"
  then refused
  then Orders["o"] { status: paid }
  then Orders["p"] is absent
}

hotspot "Who pays?" on PayOrder, OrderPaid resolved "The customer"
hotspot "And when?" resolved
opportunity "Pay by hand"
ignore EVENT-2 "an old name" on OrderPraised
`

describe('printModel', () => {
  it('[LANG-27] one of everything is printed as it stands', () => {
    expect(readStorm([{ name: 'a.storm', text: CANONICAL }]).findings).toEqual([])
    expect(printModel(read(CANONICAL))).toBe(CANONICAL)
  })

  it('[LANG-27] what it writes is formatted already', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        const text = printModel(model)
        expect(formatStorm(text)).toEqual({ ok: true, text })
      }),
      { numRuns: 100, ...LIMIT },
    )
    expect(formatStorm(CANONICAL)).toEqual({ ok: true, text: CANONICAL })
  })

  it.each(examples)('[LANG-28] what it writes of $name is read as the same model', ({ text }) => {
    const model = read(text)
    expect(withoutPlaces(read(printModel(model)))).toEqual(withoutPlaces(model))
  })

  it('[LANG-28] what it writes of any model is read as the same model, without a finding', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        const storm = readStorm([{ name: 'a.storm', text: printModel(model) }])
        expect(storm.findings).toEqual([])
        expect(withoutPlaces(storm.model)).toEqual(withoutPlaces(model))
      }),
      { numRuns: 100, ...LIMIT },
    )
  })

  it('[LANG-28] a model of several files, with a context in two of them, is one text', () => {
    const files = [
      { name: 'a.storm', text: 'context A {\n  event B\n}\n' },
      { name: 'b.storm', text: 'actor C\ncontext A {\n  event D\n}\n' },
    ]
    expect(printModel(readStorm(files).model)).toBe(
      'context A {\n  event B\n}\n\nactor C\n\ncontext A {\n  event D\n}\n',
    )
  })

  it('[LANG-28] an element whose context the model does not have gets its frame all the same', () => {
    const model = read('context A {\n  event B\n}\n')
    const elements = model.elements.filter(({ kind }) => kind !== 'context')
    expect(printModel({ elements })).toBe('context A {\n  event B\n}\n')
  })

  it('[LANG-28] a name that is no identifier stands in quotes, also where it is mentioned', () => {
    const text = 'event "ℕumber" "Natural"\npolicy P {\n  when "ℕumber"\n}\n'
    expect(printModel(read(text))).toBe(text.replace('\npolicy', '\n\npolicy'))
  })

  it('[LANG-27] an empty model is an empty text', () => {
    expect(printModel({ elements: [] })).toBe('')
  })
})

describe('printElement', () => {
  it('[LANG-27] every element alone is printed as it stands in the model, but for frames', () => {
    for (const element of read(CANONICAL).elements) {
      expect(withoutIndent(CANONICAL)).toContain(withoutIndent(printElement(element)))
    }
  })

  function withoutIndent(text: string): string {
    return text.replaceAll(/^ +/gm, '')
  }

  it('[LANG-27] a narrow place breaks the same element over more lines', () => {
    const [event] = read('event A { b: Int, c: Text }\n  sets { d: 1 }').elements
    if (!event) throw new Error('this should be an event')
    expect(printElement(event, 80)).toBe('event A { b: Int, c: Text } sets { d: 1 }')
    expect(printElement(event, 30)).toBe('event A { b: Int, c: Text }\n  sets { d: 1 }')
    expect(printElement(event, 20)).toBe('event A {\n  b: Int\n  c: Text\n} sets { d: 1 }')
    expect(printElement(event, 10)).toBe('event A {\n  b: Int\n  c: Text\n} sets {\n  d: 1\n}')
  })
})
