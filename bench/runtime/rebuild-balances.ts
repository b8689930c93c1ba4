import { type Balances, DEPOSIT_AMOUNT, type Figures } from './contender.ts'

/** A view folded anew over a log that is there. */
export async function rebuildBalances(
  balances: Balances,
  { eventCount }: { readonly eventCount: number },
): Promise<Figures> {
  const start = performance.now()
  await balances.rebuild()
  const seconds = (performance.now() - start) / 1_000
  const total = await balances.total()
  const wanted = eventCount * DEPOSIT_AMOUNT
  if (total !== wanted) throw new Error(`the rows add up to ${total} and should to ${wanted}`)
  return { count: eventCount, rate: eventCount / seconds }
}
