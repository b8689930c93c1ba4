/** A shop that has its bank asked for each payment, and its diary told of it. */
export const BANK = `
actor Clerk
context Sales {
  aggregate Payment {
    key paymentId: Id
    state { cents: Int }
    command Pay by Clerk creates { cents: Int, owner: Text personal, card: Text secret -> PaymentAsked }
    command Forget by Clerk { -> PaymentForgotten }
    event PaymentAsked { cents: Int, owner: Text personal, card: Text secret }
    event PaymentDone { cents: Int, receipt: Text, paidAt: Time, kind: debit | credit }
    event PaymentFailed { reason: Text }
    event PaymentForgotten
  }
  system Bank "The bank" {
    on PaymentAsked -> PaymentDone { receipt: Text, paidAt: Time, kind: debit | credit } | PaymentFailed { reason: Text }
    on PaymentForgotten
  }
  view Payments for Clerk { key paymentId: Id  cents: Int  on PaymentAsked }
}
system Diary { on Sales.PaymentAsked }
`
