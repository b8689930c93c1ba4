import { describe, expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

const CODE = 'EVENT-3'

describe('an event that repeats the name of its aggregate', () => {
  it('[CHECK-19] what follows says enough where its thing has a name of its own', () => {
    const text = `value Payment { cents: Int }
aggregate Order { event OrderPaymentReceived }
policy Thank { when OrderPaymentReceived then SayThanks }
command SayThanks`
    expect(saidOf(text, CODE)).toEqual([
      '`OrderPaymentReceived` stands in `Order` already: `PaymentReceived` says as much',
    ])
    expect(foundIn(text, CODE)[0]?.fix?.edits).toHaveLength(2)
  })

  it('[CHECK-19] what needs the name is left alone', () => {
    const text = `value Payment { cents: Int } value Account { iban: Text }
aggregate Order {
  key orderId: Id
  state { address: Payment }
  event OrderPlaced event OrderPaid event OrderLineAdded event OrderAddressChanged event OrderPartlyShipped
}
aggregate Bank { event BankStatementSent event BankruptcyDeclared }
aggregate Invoice { event InvoicePaymentReceived }
event PaymentReceived
event OrderPaymentLost`
    expect(saidOf(text, CODE)).toEqual([])
  })
})
