/** A small shop with most of what a storm can say about who may see and do what. */
export const SHOP = `
domain "A <small> shop"
actor Guest
actor Clerk
value Money { cents: Int, currency: Text = "EUR" }
value Line { article: Text, price: Money, gift: Bool = false }
context Sales {
  actor Packer
  aggregate Order {
    key orderId: Id
    state { status: open | sent, email: Text?, total: Decimal = 0 }
    command PlaceOrder "Place an order" by Guest creates {
      lines: [Line]
      email: Text personal
      card: Text secret
      total: Decimal = 1.50
      wishedFor: Date?
      requires count(lines) > 0 "An order has at least one line"
      -> OrderPlaced
    }
    command ShipOrder by Packer {
      requires status == open "This order has left"
      -> OrderShipped { email }
    }
    command CloseOrder { -> OrderClosed }
    event OrderPlaced { lines: [Line], email: Text personal, card: Text secret, total: Decimal } sets { status: open }
    event OrderShipped { email: Text? personal } sets { status: sent }
    event OrderClosed
  }
  view Orders "Who waits for what?" for Clerk {
    key orderId: Id
    email: Text personal
    card: Text secret
    total: Decimal
    status: open | sent
    placedAt: Time
    lines: [Line]
    limit: Int = 3
    on OrderPlaced { status: open, placedAt: at }
    on OrderShipped { status: sent }
    on OrderClosed remove
  }
  system Mailer { on OrderPlaced }
  publishes OrderOpened as notification { orderId, total } from OrderPlaced
  screen Desk for Packer shows Orders offers CloseOrder
}
aggregate Counter {
  key name: Id
  state { count: Int = 0 }
  command Count by Clerk may create { -> Counted { count: (count ?? 0) + 1 } }
  event Counted { count: Int }
}
view Counts for Clerk { key name: Id  count: Int  on Counted }
command "Paint The Wall" by Clerk
`

export const LINES = [{ article: 'tea', price: { cents: 450 } }]

/** An order as it is placed. */
export function order(orderId: string, fields: object = {}): object {
  return { orderId, lines: LINES, email: 'ann@example.org', card: '4111', ...fields }
}
