/** A shop whose payments are made by a system outside, of which another one is told. */
export const PAYMENT_STORM = `
actor Clerk
context Billing {
  aggregate Payment {
    key paymentId: Id
    command Pay by Clerk creates { cents: Int, owner: Text personal, card: Text secret -> PaymentAttempted }
    event PaymentAttempted { cents: Int, owner: Text personal, card: Text secret }
    event PaymentSucceeded { cents: Int, receipt: Text, paidAt: Time }
    event PaymentFailed { reason: Text }
  }
  system PaymentGateway {
    on PaymentAttempted -> PaymentSucceeded { receipt: Text, paidAt: Time } | PaymentFailed { reason: Text }
  }
  system Mailer { on PaymentSucceeded }
  view Payments for Clerk {
    key paymentId: Id
    receipt: Text?
    reason: Text?
    on PaymentAttempted
    on PaymentSucceeded { receipt }
    on PaymentFailed { reason }
  }
}
context Stock { system Mailer { on Billing.PaymentAttempted } }
`
