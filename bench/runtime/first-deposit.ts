import { type Accounts, accountName, DEPOSIT_AMOUNT, type Figures } from './contender.ts'

export interface FirstDeposit {
  readonly accountCount: number
  readonly eventCount: number
  /** Deposits on other accounts behind the first one, each of which has to be read. */
  readonly moreCount: number
}

/** A log is opened that this process has not seen, until the first command is answered; and what it takes then. */
export async function firstDeposit(
  openAccounts: () => Promise<Accounts>,
  { accountCount, eventCount, moreCount }: FirstDeposit,
): Promise<Figures> {
  const start = performance.now()
  const accounts = await openAccounts()
  const openedMs = performance.now() - start
  const balance = await accounts.deposit(accountName(0))
  const answered = performance.now()
  // The log may have grown by what was measured on it before.
  if (balance <= (eventCount / accountCount) * DEPOSIT_AMOUNT)
    throw new Error(`the balance is ${balance} only`)
  for (let nth = 1; nth <= moreCount; nth++) await accounts.deposit(accountName(nth))
  const residentMb = process.memoryUsage().rss / 1e6
  await accounts.close()
  // `performance.now()` counts from the start of the process.
  return { count: eventCount, foldMs: answered - start - openedMs, sinceStartMs: answered, residentMb }
}
