import { describe, expect, it } from 'vitest'
import { saidOf } from '../testing/found-in.ts'

const CODE = 'EVENT-2'

describe('an event that only says created, updated or deleted', () => {
  it('[CHECK-18] a whole that was changed is asked about by its fields', () => {
    const text = `aggregate Loan {
      key loanId: Id
      state { dueOn: Date, branch: Text }
      event LoanUpdated { dueOn: Date, branch: Text }
      event LoanDetailsChanged { dueOn: Date }
      event LoanExtended { dueOn: Date }
    }
    event CustomerModified`
    expect(saidOf(text, CODE)).toEqual([
      '`LoanUpdated` only says that something about the loan was updated. Did its `dueOn` change, or its `branch`, and why? Name the event for that',
      '`LoanDetailsChanged` only says that something about the loan was changed. Did its `dueOn` change, and why? Name the event for that',
      '`CustomerModified` only says that something about the customer was modified. What happened to it: was it corrected, moved, extended? Name the event for that',
    ])
  })

  it('[CHECK-18] a whole that was deleted is asked after', () => {
    expect(saidOf('aggregate Tram { event TramDeleted }', CODE)).toEqual([
      '`TramDeleted` only says that the tram is no longer kept. What happened to it: was it given up, sold, merged with another, or a mistake? Name the event for that',
    ])
  })

  it('[CHECK-18] created is found only beside nothing but changed and deleted', () => {
    const row = 'aggregate Pupil { event PupilCreated event PupilChanged event PupilDeleted }'
    expect(saidOf(row, CODE)[0]).toBe(
      '`PupilCreated` only says that the pupil was created, and the other events that it was changed or deleted. What begins in your words: is it registered, opened, ordered? Name the event for that',
    )
    const story = 'aggregate Pupil { event PupilCreated event PupilPromoted event PupilGraduated }'
    expect(saidOf(story, CODE)).toEqual([])
  })

  it('[CHECK-18] a part that was changed, or removed from a whole, says what happened', () => {
    const text = `aggregate Order {
      key orderId: Id
      state { quantity: Int, address: Text }
      event OrderQuantityChanged event ShippingAddressCorrected event LineRemoved event ItemAdded event StatusUpdated
    }
    aggregate Price { key item: Id state { amount: Decimal } event PriceChanged }
    event AddressChanged
    event PasswordUpdated`
    expect(saidOf(text, CODE)).toEqual([])
  })
})
