/** The name by which the kernel knows what stands in a context, such as `Billing.PaymentFailed`. */
export function qualifiedName({
  context,
  name,
}: {
  readonly context?: string
  readonly name: string
}): string {
  return context === undefined ? name : `${context}.${name}`
}
