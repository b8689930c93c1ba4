// One measurement of one contender, in a process of its own: takes a task as JSON, and prints the figures as JSON.

import type { Contender } from './contender.ts'
import { CONTENDERS, type ContenderName } from './contenders.ts'
import { firstDeposit } from './first-deposit.ts'
import { insertRate } from './raw-limit.ts'
import { rebuildBalances } from './rebuild-balances.ts'
import { runChains } from './run-chains.ts'
import { sendDeposits } from './send-deposits.ts'
import type { Measured, Task } from './task.ts'

const [, , name, task] = process.argv
if (!isContender(name) || task === undefined) throw new Error('measure.ts takes a contender and a task')
const { href } = new URL(CONTENDERS[name].module, import.meta.url)
const { contender }: { readonly contender: Contender } = await import(href)
// Told here: act ends the process without a word, and well, when something is thrown.
const measured = await measure(contender, JSON.parse(task)).catch(
  (error: unknown) => `failed: ${String(error)}`,
)
console.log(JSON.stringify(measured))
process.exit()

function isContender(text: string | undefined): text is ContenderName {
  return text !== undefined && Object.keys(CONTENDERS).includes(text)
}

async function measure(
  { settings, accounts, chains, balances, fill }: Contender,
  task: Task,
): Promise<Measured> {
  const { path } = task
  switch (task.kind) {
    case 'settings':
      return settings(path)
    case 'inserts':
      return insertRate(path, task)
    case 'deposits':
      return typeof accounts === 'string' ? accounts : sendDeposits(await accounts(path), task)
    case 'chains':
      return typeof chains === 'string' ? chains : runChains(await chains(path), task)
    case 'fill':
      if (typeof fill === 'string') return fill
      await fill(task)
      return { count: task.eventCount }
    case 'rebuild':
      return typeof balances === 'string' ? balances : rebuildBalances(await balances(path), task)
    case 'first deposit':
      return typeof accounts === 'string' ? accounts : firstDeposit(() => accounts(path), task)
  }
}
