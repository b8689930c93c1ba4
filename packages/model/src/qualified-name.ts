/**
 * `Billing.PaymentFailed`; outside all contexts the name alone. By it the kernel knows an element, and so do its
 * interfaces and the roles of a token.
 */
export function qualifiedName({
  context,
  name,
}: {
  readonly context?: string
  readonly name: string
}): string {
  return context === undefined ? name : `${context}.${name}`
}
