import { editedFiles } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import { foundIn, saidOf } from '../testing/found-in.ts'

const CODE = 'EVENT-1'

/** The text once the first fix has been made. */
function mended(text: string): string | undefined {
  const edits = foundIn(text, CODE)[0]?.fix?.edits ?? []
  return editedFiles([{ name: 'a.storm', text }], edits)[0]?.text
}

describe('an event that is not in the past tense', () => {
  it('[CHECK-15] says how each reads, and what it could be called', () => {
    const text = `
      event PlaceOrder event OrderShipping event OrderExpires event InvoiceIsPaid
      event TrialWillEnd event PaymentConfirmation event NewOrder event OrderPaid`
    expect(saidOf(text, CODE)).toEqual([
      '`PlaceOrder` reads as something to do. An event says what has happened: `OrderPlaced`',
      '`OrderShipping` says that something is going on. An event says what has happened: `OrderShipped`',
      '`OrderExpires` says that something happens, not that it has happened. An event says what has happened: `OrderExpired`',
      '`InvoiceIsPaid` says how things are. An event says what has happened: `InvoicePaid`',
      '`TrialWillEnd` speaks of what is still to come, or can or must be. An event says what has happened: `TrialEnded`',
      '`PaymentConfirmation` names a thing. An event says what has happened: `PaymentConfirmed`',
      '`NewOrder` names a thing. An event says what has happened, such as `OrderPlaced`',
    ])
  })

  it('[CHECK-15] what has happened, or may have, is left alone', () => {
    const names =
      'OrderPlaced OrderSent OrderRead PriceCut PatientDidNotAttend BookLentOut SubscriptionSetUp OutOfStock DoorAjar GoodsInTransit AccountOverdrawn Married'
    const text = names.split(' ').map((name) => `event ${name}`)
    expect(saidOf([...text, 'event "Customer has moved out"'].join('\n'), CODE)).toEqual([])
  })

  it('[CHECK-15] what a context publishes is an event as well', () => {
    const text = 'context Sales { event OrderPaid publishes InvoiceRequest { } from OrderPaid }'
    expect(saidOf(text, CODE)).toEqual([
      '`InvoiceRequest` names a thing. An event says what has happened: `InvoiceRequested`',
    ])
  })

  it('[CHECK-16] the fix renames it wherever it is mentioned, in quotes where it was in quotes', () => {
    const text = `context Sales {
  aggregate Order { command Order creates { -> "Ship Order" } event "Ship Order" }
}
context Depot {
  policy Load { when Sales."Ship Order" then LoadTruck }
  policy Count { when Sales.ShipOrder then LoadTruck }
  policy Ask { when ShipOrder then LoadTruck }
  command LoadTruck
}`
    expect(mended(text)).toBe(`context Sales {
  aggregate Order { command Order creates { -> "Order Shipped" } event "Order Shipped" }
}
context Depot {
  policy Load { when Sales.OrderShipped then LoadTruck }
  policy Count { when Sales.OrderShipped then LoadTruck }
  policy Ask { when OrderShipped then LoadTruck }
  command LoadTruck
}`)
  })

  it('[CHECK-16] it is offered only where the new name is free', () => {
    expect(foundIn('event PlaceOrder event OrderPlaced', CODE)[0]?.fix).toBeUndefined()
    expect(foundIn('event PlaceOrder', CODE)[0]?.fix).toMatchObject({
      title: 'Rename it to OrderPlaced',
      safe: false,
    })
  })

  it('[CHECK-12] words of the team are honoured, and judging can be turned off', () => {
    const text = 'event OrderBestellung event OrderShipping'
    const team = { pastTense: ['shipping'], imperatives: [], nouns: [], synonyms: [] }
    expect(saidOf(text, CODE)).toHaveLength(1)
    expect(saidOf(text, CODE, { ...DEFAULT_SETTINGS, names: team })).toEqual([])
    expect(saidOf(text, CODE, { ...DEFAULT_SETTINGS, names: 'off' })).toEqual([])
  })
})
