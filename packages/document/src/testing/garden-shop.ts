/** A storm of about a hundred elements with everything that hangs on a wall: processes, answers, screens, returns. */
export const GARDEN_SHOP = `
/** A shop for garden tools: from the shelf to the door, and back again. */
domain "Garden tools online"

actor Shopper "Online shopper"
actor Buyer "Category buyer"
actor Picker
actor Driver
actor Agent "Customer care agent"

context Catalogue {
  aggregate Product {
    key productId: Id
    state { price: Int, status: draft | listed | retired }
    command DraftProduct by Buyer creates { title: Text price: Int -> ProductDrafted }
    command ListProduct by Buyer { requires status == draft "Listed already" -> ProductListed }
    command ChangePrice by Buyer { price: Int requires price > 0 "Nothing is free" -> PriceChanged }
    command RetireProduct by Buyer { requires status == listed "Not listed" -> ProductRetired }
    event ProductDrafted { title: Text, price: Int } sets { status: draft }
    pivotal event ProductListed sets { status: listed }
    event PriceChanged { price: Int }
    event ProductRetired sets { status: retired }
  }
  view Shelf "What can be bought today?" for Shopper { key productId: Id title: Text? price: Int? on ProductListed on PriceChanged on ProductRetired remove }
  publishes PriceList as state { productId, price } from Shelf
  hotspot "Who may change a price while the product is in somebody's basket?" on ChangePrice
}
context Ordering {
  aggregate Basket {
    key basketId: Id
    state { lines: [Text] = [] }
    command AddToBasket by Shopper may create { productId: Id -> ItemAdded }
    command RemoveFromBasket by Shopper { productId: Id -> ItemRemoved }
    command CheckOut by Shopper { requires count(lines) > 0 "The basket is empty" -> BasketCheckedOut }
    event ItemAdded { productId: Id } 
    event ItemRemoved { productId: Id }
    event BasketCheckedOut { lines: [Text] }
  }
  aggregate Order {
    key orderId: Id
    state { total: Int, status: placed | confirmed | cancelled | fulfilled }
    command PlaceOrder creates { total: Int -> OrderPlaced }
    command ConfirmOrder { requires status == placed "Not waiting" -> OrderConfirmed }
    command CancelOrder by Shopper, Agent { requires status != fulfilled "Too late" -> OrderCancelled }
    command CompleteOrder { -> OrderFulfilled }
    pivotal event OrderPlaced { total: Int } sets { status: placed }
    event OrderConfirmed sets { status: confirmed }
    event OrderCancelled sets { status: cancelled }
    pivotal event OrderFulfilled sets { status: fulfilled }
  }
  policy OrderOnCheckout { when BasketCheckedOut then PlaceOrder { orderId: basketId, total: 1 } }
  policy RemindOfBasket { when ItemAdded then Messaging.SendReminder after 2d }
  process Checkout "Order handling" {
    key orderId: Id
    state { paid: Bool = false, reserved: Bool = false }
    on OrderPlaced -> Payment.RequestPayment, Warehouse.ReserveStock
    on Payment.PaymentCaptured sets { paid: true } -> ConfirmOrder when reserved
    on Warehouse.StockReserved sets { reserved: true } -> ConfirmOrder when paid
    on Payment.PaymentDeclined -> CancelOrder
    timeout 2h -> CancelOrder
    ends on OrderConfirmed, OrderCancelled
  }
  view MyOrders "My orders" for Shopper { key orderId: Id status: placed | confirmed | cancelled | fulfilled on OrderPlaced { status: placed } on OrderConfirmed { status: confirmed } on OrderCancelled { status: cancelled } on OrderFulfilled { status: fulfilled } }
  view OpenBasket "Basket" for Shopper { key basketId: Id on ItemAdded on ItemRemoved on BasketCheckedOut remove }
  screen ShopFront "Shop front" for Shopper shows OpenBasket, MyOrders offers AddToBasket, CheckOut, CancelOrder
  opportunity "Offer one-click reorder for consumables" on MyOrders
}
context Payment {
  aggregate Charge {
    key orderId: Id
    state { status: asked | captured | declined | refunded }
    command RequestPayment creates { total: Int -> PaymentRequested }
    command RefundPayment by Agent { requires status == captured "Nothing to pay back" -> PaymentRefunded }
    event PaymentRequested { total: Int } sets { status: asked }
    event PaymentCaptured { reference: Text } sets { status: captured }
    event PaymentDeclined { reason: Text } sets { status: declined }
    event PaymentRefunded sets { status: refunded }
  }
  system CardProvider "Card provider" { on PaymentRequested -> PaymentCaptured { reference: Text } | PaymentDeclined { reason: Text } on PaymentRefunded }
  view Takings "Takings of the day" for Agent { key orderId: Id on PaymentCaptured on PaymentRefunded remove }
  policy RefundOnReturn { when Returns.ReturnAccepted then RefundPayment }
  hotspot "What if the card provider answers after the order was cancelled?" on PaymentCaptured, CancelOrder
  hotspot "Do we store card data?" on CardProvider resolved "No, the provider does"
}
context Warehouse {
  aggregate StockItem {
    key productId: Id
    state { amount: Int = 0 }
    command ReceiveGoods by Picker may create { amount: Int -> GoodsReceived }
    command ReserveStock may create { orderId: Id -> StockReserved | StockMissing }
    event GoodsReceived { amount: Int } sets { amount: amount + event.amount }
    event StockReserved { orderId: Id }
    event StockMissing { orderId: Id }
  }
  aggregate Pick {
    key orderId: Id
    state { status: open | picked | packed }
    command StartPicking creates { -> PickingStarted }
    command PickItem by Picker { requires status == open "Picked" -> ItemPicked }
    command PackParcel by Picker { requires status == picked "Not picked yet" -> ParcelPacked }
    event PickingStarted sets { status: open }
    event ItemPicked sets { status: picked }
    pivotal event ParcelPacked sets { status: packed }
  }
  policy PickWhenConfirmed { when Ordering.OrderConfirmed then StartPicking }
  policy Reorder { every day at "05:00 Europe/Zurich" for each StockLevels where amount < 5 then OrderGoods }
  command OrderGoods { productId: Id -> GoodsOrdered }
  event GoodsOrdered { productId: Id }
  system Supplier { on GoodsOrdered sends ReceiveGoods }
  view StockLevels "Stock levels" for Picker, Buyer { key productId: Id amount: Int = 0 on GoodsReceived }
  view PickList "Pick list" for Picker { key orderId: Id on PickingStarted on ParcelPacked remove }
  screen PickingDesk "Picking desk" for Picker shows PickList offers PickItem, PackParcel
}
context Delivery {
  aggregate Tour {
    key orderId: Id
    command BookCourier creates { -> CourierBooked }
    command DeliverParcel by Driver { -> ParcelDelivered }
    command ReportFailure by Driver { reason: Text -> DeliveryFailed }
    event CourierBooked
    pivotal event ParcelDelivered
    event DeliveryFailed { reason: Text }
  }
  system CourierNetwork "Courier network" { on CourierBooked }
  policy ShipParcel { when Warehouse.ParcelPacked then BookCourier }
  policy TryAgain { when DeliveryFailed then BookCourier after 1d }
  policy CloseOrder { when ParcelDelivered then Ordering.CompleteOrder }
  view TrackAndTrace "Where is my parcel?" for Shopper { key orderId: Id on CourierBooked on ParcelDelivered on DeliveryFailed }
}
context Returns {
  aggregate Return {
    key orderId: Id
    command AnnounceReturn by Shopper creates { reason: Text -> ReturnAnnounced }
    command InspectReturn by Agent { -> ReturnAccepted | ReturnRejected }
    event ReturnAnnounced { reason: Text }
    event ReturnAccepted
    event ReturnRejected
  }
  policy InviteReturn { when Delivery.ParcelDelivered then Messaging.SendReminder after 5d }
  hotspot "How long may a customer return a used tool?" on AnnounceReturn
}
context Messaging {
  aggregate Message { key basketId: Id command SendReminder creates { -> ReminderSent } event ReminderSent }
  system MailService "Mail service" { on ReminderSent }
}
relation Catalogue -> Ordering: open host, published language
hotspot "What about the trade customers?"
`
