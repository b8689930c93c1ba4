import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import { saidOf } from '../testing/found-in.ts'

const CODE = 'NAME-4'

describe('a name that is not a noun', () => {
  it('[CHECK-20] says how each reads, and what is expected', () => {
    const text = `context SendInvoices { }
aggregate ApproveLoan { } aggregate OrderPlaced { } aggregate Available { }
actor Anonymous
process SubmitClaim { }
screen ApproveClaims
view GetOrders { }`
    expect(saidOf(text, CODE)).toEqual([
      '`SendInvoices` reads as something to do. A context is a part of the domain: name it with a noun, such as `Billing`',
      '`ApproveLoan` reads as something to do. An aggregate is a thing that is decided about: name it with a noun, such as `Order`',
      '`OrderPlaced` reads as something that has happened. An aggregate is a thing that is decided about: name it with a noun, such as `Order`',
      '`Available` tells how something is. An aggregate is a thing that is decided about: name it with a noun, such as `Order`',
      '`Anonymous` tells how something is. An actor is a role of people: name it with a noun, such as `Customer`',
      '`SubmitClaim` reads as something to do. A process is something that goes on for a while: name it with a noun, such as `Checkout`',
      '`ApproveClaims` reads as something to do. A screen is a place to look at: name it with a noun, such as `PackingDesk`',
      '`GetOrders` reads as something to do. A view shows something: name it for what it shows, such as `OpenOrders`',
    ])
  })

  it('[CHECK-20] nouns of any shape, and what may be one, are left alone', () => {
    const text = `context Billing { } context Legal { } context Fulfilment { } context Selling { }
aggregate Booking { } aggregate BuyOrder { } aggregate PickList { } aggregate DataSet { } aggregate KYC { }
aggregate PettyCash { } aggregate Bestellung { } aggregate Read { }
actor Insured actor Dispatcher actor "Someone new"
process Checkout { } process OrderFulfilment { }
screen Overdue screen OrderPlaced
view OrdersShipped { } view OrdersToPack { } view MySubscription { } view WhereAreTheTrucks { } view OpenOrders { }`
    expect(saidOf(text, CODE)).toEqual([])
  })

  it('[CHECK-12] nouns of the team are honoured', () => {
    const team = { pastTense: [], imperatives: [], nouns: ['anonymous'], synonyms: [] }
    expect(saidOf('actor Anonymous', CODE, { ...DEFAULT_SETTINGS, names: team })).toEqual([])
  })
})
