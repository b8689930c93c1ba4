import { type Accounts, accountName, DEPOSIT_AMOUNT, type Figures } from './contender.ts'
import { openLoopLatencies } from './open-loop-latencies.ts'

export interface DepositLoad {
  readonly waitingCount: number
  readonly accountCount: number
  readonly commandCount: number
  /** Who is slow does fewer: the clock is looked at, and what was done by then counts. */
  readonly secondsMax: number
}

const WARM_UP = { commandCount: 20_000, secondsMax: 0.5 }
const LATENCY_SECONDS = 1

/** Deposits by so many senders at once, each of whom waits for its answer; then how long one takes at half of that. */
export async function sendDeposits(accounts: Accounts, load: DepositLoad): Promise<Figures> {
  const { waitingCount, accountCount } = load
  let sentCount = 0
  const deposit = () => accounts.deposit(accountName(sentCount++ % accountCount))

  async function send(limits: Pick<DepositLoad, 'commandCount' | 'secondsMax'>): Promise<Figures> {
    const before = sentCount
    const start = performance.now()
    async function sender(): Promise<void> {
      while (
        sentCount - before < limits.commandCount &&
        performance.now() - start < limits.secondsMax * 1_000
      )
        await deposit()
    }
    await Promise.all(Array.from({ length: waitingCount }, sender))
    const count = sentCount - before
    return { count, rate: (count / (performance.now() - start)) * 1_000 }
  }

  await send(WARM_UP)
  const { count = 0, rate = 0 } = await send(load)
  const latencies = await openLoopLatencies(deposit, { rate: rate / 2, seconds: LATENCY_SECONDS })
  await checkBalances(accounts, { sentCount, accountCount })
  return { count, rate, ...latencies }
}

/** Nothing is lost and nothing done twice: one more deposit shows the balance there must be. */
async function checkBalances(
  accounts: Accounts,
  { sentCount, accountCount }: { readonly sentCount: number; readonly accountCount: number },
): Promise<void> {
  for (const nth of new Set([0, accountCount - 1])) {
    const depositCount = Math.ceil((sentCount - nth) / accountCount) + 1
    const balance = await accounts.deposit(accountName(nth))
    if (balance !== depositCount * DEPOSIT_AMOUNT)
      throw new Error(`${accountName(nth)} has ${balance} and should have ${depositCount * DEPOSIT_AMOUNT}`)
  }
}
