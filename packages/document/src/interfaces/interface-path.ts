/** The path of a command or view: `/contexts/Billing/commands/AttemptPayment`, or without a context `/commands/…`. */
export function interfacePath(
  shelf: 'commands' | 'views',
  { name, context }: { readonly name: string; readonly context?: string },
): string {
  const own = `/${shelf}/${encodeURIComponent(name)}`
  return context === undefined ? own : `/contexts/${encodeURIComponent(context)}${own}`
}
