/** Names as people say them, without their contexts: `PaymentFailed` for `Billing.PaymentFailed`. */
export function shortName(type: string): string {
  return type
    .split(' ')
    .map((word) => word.split('.').at(-1) ?? word)
    .join(' ')
}
