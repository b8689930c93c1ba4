/** `Billing.PaymentFailed`; outside all contexts the name alone. */
export function qualifiedName({
  name,
  context,
}: {
  readonly name: string
  readonly context?: string
}): string {
  return context === undefined ? name : `${context}.${name}`
}
