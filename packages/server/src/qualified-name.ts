/** `Billing.PaymentFailed`; outside all contexts the name alone. Also how a role of a token names an actor. */
export function qualifiedName({
  name,
  context,
}: {
  readonly name: string
  readonly context?: string
}): string {
  return context === undefined ? name : `${context}.${name}`
}
