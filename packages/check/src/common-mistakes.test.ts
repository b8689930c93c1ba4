import { describe, expect, it } from 'vitest'
import { checkedAll } from './testing/checked-all.ts'

/** A team's first wall: everything that the tables of common mistakes warn of. */
const FIRST_WALL = `
actor Customer

aggregate Order {
  key orderId: Id
  state { quantity: Int, address: Text, status: open | paid | packed | sent | delivered | returned | closed }

  command PlaceOrder by Customer creates { quantity: Int, address: Text  -> OrderPlaces }
  command ChangeOrder by Customer { quantity: Int  -> OrderUpdated }
  command PayOrder by Customer { -> OrderPaid }
  command PackOrder by Customer { -> OrderPacked }
  command SendOrder by Customer { -> OrderSent }
  command DeliverOrder by Customer { -> OrderDelivered }
  command ReturnOrder by Customer { -> OrderReturned }
  command CloseOrder by Customer { -> OrderClosed, OrderRowInserted }

  event OrderPlaces { quantity: Int, address: Text } sets { status: open }
  event OrderUpdated { quantity: Int }
  event OrderPaid sets { status: paid }
  event OrderPacked sets { status: packed }
  event OrderSent sets { status: sent }
  event OrderDelivered sets { status: delivered }
  event OrderReturned sets { status: returned }
  event OrderClosed sets { status: closed }
  event OrderRowInserted
}
`

const MISTAKES = [
  { mistake: 'writing events in present tense', code: 'EVENT-1', about: 'OrderPlaces' },
  { mistake: 'skipping the policy discovery step', code: 'POLICY-4', about: '' },
  { mistake: 'making aggregates too large', code: 'AGGREGATE-1', about: 'Order' },
  { mistake: 'confusing events with CRUD operations', code: 'EVENT-2', about: 'OrderUpdated' },
  { mistake: 'ignoring failure events', code: 'COMMAND-6', about: 'PlaceOrder' },
  { mistake: 'jumping to implementation too early', code: 'NAME-7', about: 'OrderRowInserted' },
] as const

/** The pitfalls of choosing an interaction. */
const WRONG_INTERACTIONS = `
actor Member
system Post { on LetterShouldBeSent }

aggregate Membership {
  key memberId: Id
  state { email: Text, viewedAt: Time?, status: asked | accepted | declined }

  command AskForMembership by Member creates {
    email: Text
    requires email contains "@" "This is no e-mail address"
    -> LetterShouldBeSent
  }
  command GetMembership by Member { -> MembershipViewed { viewedAt: now } }
  command CheckCredit by Member {
    requires status == asked "It is decided already"
    -> MembershipAccepted | MembershipDeclined
  }

  event LetterShouldBeSent { email: Text } sets { status: asked }
  event MembershipViewed { viewedAt: Time }
  event MembershipAccepted sets { status: accepted }
  event MembershipDeclined sets { status: declined }
  event MemberMoved { street: Text, town: Text, zip: Text, country: Text, movedAt: Date, reason: Text }
}
system CreditBureau { on LetterShouldBeSent -> MembershipAccepted | MembershipDeclined }
view Membership for Member { key memberId: Id  status: asked | accepted | declined = asked  viewedAt: Time?  on LetterShouldBeSent  on MembershipViewed }
view Towns for Member { key memberId: Id  town: Text  on MemberMoved }
`

describe('the mistakes that the texts on event storming warn of', () => {
  it.each(MISTAKES)('[CHECK-7] $mistake is $code', ({ code, about }) => {
    const found = checkedAll(FIRST_WALL).filter((finding) => finding.code === code)
    expect(found.map(({ message }) => message).join('\n')).toContain(about)
    expect(found.length).toBeGreaterThan(0)
  })
  it.each(['INTERACTION-1', 'INTERACTION-2', 'INTERACTION-3', 'INTERACTION-4'])(
    '[CHECK-7] a pitfall of choosing an interaction is %s',
    (code) => {
      expect(checkedAll(WRONG_INTERACTIONS).map((finding) => finding.code)).toContain(code)
    },
  )
})
