import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, type Decider, type Definitions, ok } from '@landfall/kernel'
import { open } from '@landfall/runtime'
import { sqlite } from '@landfall/sqlite'
import { handLoop, type Send } from './hand-loop.ts'
import { line, median } from './report.ts'

type Deposit = Command & { readonly key: string; readonly amount: number }
interface Deposited {
  readonly type: 'Deposited'
  readonly key: string
  readonly amount: number
  readonly balance: number
}

const account: Decider<Deposit, number, Deposited> = {
  aggregate: 'Account',
  commands: ['Deposit'],
  events: ['Deposited'],
  initialState: 0,
  keyOf: ({ key }) => key,
  decide: ({ key, amount }, balance) => ok([{ type: 'Deposited', key, amount, balance: balance + amount }]),
  evolve: (_, { balance }) => balance,
}

const definitions: Definitions = {
  deciders: [account],
  reactors: [],
  schedules: [],
  projections: [],
  publications: [],
}

const ACCOUNT_COUNT = 1_000
const LOADS = [
  { waitingCount: 1, commandCount: 3_000, goal: 0.8 },
  { waitingCount: 64, commandCount: 20_000, goal: 0.6 },
  { waitingCount: 1_024, commandCount: 60_000, goal: 0.6 },
]

/** Commands on 1,000 accounts, by so many senders at once: our runtime on SQLite beside a loop by hand. */
export async function benchSending(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-bench-'))
  let fileCount = 0
  const newFile = () => join(folder, `${++fileCount}.db`)
  for (const { waitingCount, commandCount, goal } of LOADS) {
    const pairs: { readonly loop: number; readonly ours: number }[] = []
    for (let round = 0; round < 5; round++) {
      const hand = handLoop(newFile())
      const loop = await rate(hand.send, waitingCount, commandCount)
      hand.close()
      const system = await open({ definitions, store: sqlite(newFile()) })
      const send: Send = (key) => system.send<Deposit>({ type: 'Deposit', key, amount: 5 })
      const ours = await rate(send, waitingCount, commandCount)
      await system.close()
      pairs.push({ loop, ours })
    }
    const rounded = (figures: readonly number[]) => Math.round(median(figures)).toLocaleString('en')
    line(`${waitingCount} at a time: a loop by hand, commands/s`, rounded(pairs.map(({ loop }) => loop)))
    line(`${waitingCount} at a time: Landfall, commands/s`, rounded(pairs.map(({ ours }) => ours)))
    const ratio = median(pairs.map(({ loop, ours }) => ours / loop)).toFixed(2)
    line('Landfall / loop (median of 5 pairs)', ratio, `goal ${goal}`)
  }
  rmSync(folder, { recursive: true })
}

async function rate(send: Send, waitingCount: number, commandCount: number): Promise<number> {
  let next = 0
  async function sender(): Promise<void> {
    while (next < commandCount) await send(`account-${next++ % ACCOUNT_COUNT}`)
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: waitingCount }, sender))
  return (commandCount / (performance.now() - start)) * 1_000
}
