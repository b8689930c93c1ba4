import { line } from '../report.ts'
import { HOP_COUNT } from './contender.ts'
import { CONTENDER_NAMES, CONTENDERS, type ContenderName } from './contenders.ts'
import { printRatioGoals, type RatioGoal } from './goals.ts'
import { printLeast, printRates } from './print-results.ts'
import { type Contest, runRounds } from './rounds.ts'
import { runTask } from './run-task.ts'

const SECONDS_MAX = 2
const COMMAND_COUNT = 20_000
/** Those of the peers on a disk take long. */
const roundCount = (name: ContenderName) => (isSlow(name) ? 3 : 5)
const longRoundCount = () => 3

const LOADS: readonly { readonly waitingCount: number; readonly goals: readonly RatioGoal[] }[] = [
  { waitingCount: 1, goals: [{ to: 'loop', atLeast: 0.8 }] },
  {
    waitingCount: 64,
    goals: [
      { to: 'loop', atLeast: 0.6 },
      { to: 'best durable peer', atLeast: 15 },
    ],
  },
  { waitingCount: 1_024, goals: [{ to: 'best durable peer', atLeast: 25 }] },
]

/** Deposits on 1,000 accounts, by one sender, by 64 and by 1,024. */
export function benchCommands(): void {
  for (const { waitingCount, goals } of LOADS) {
    console.log(` ${waitingCount.toLocaleString('en')} at a time`)
    const results = runRounds(depositContest({ waitingCount, accountCount: 1_000 }))
    printRates(results, { unit: 'commands/s' })
    printRatioGoals(results, goals)
  }
}

/** 64 senders who all want the same account. */
export function benchHotAccount(): void {
  printRates(runRounds(depositContest({ waitingCount: 64, accountCount: 1 })), { unit: 'commands/s' })
}

function depositContest(load: { readonly waitingCount: number; readonly accountCount: number }): Contest {
  return {
    roundCount,
    task: (name, path) =>
      name === 'raw'
        ? {
            kind: 'inserts',
            path,
            transactionSize: load.waitingCount,
            eventCount: COMMAND_COUNT,
            secondsMax: SECONDS_MAX,
          }
        : { kind: 'deposits', path, ...load, commandCount: COMMAND_COUNT, secondsMax: SECONDS_MAX },
  }
}

/** Chains of five policies, 64 begun at a time, until nothing is left to do. */
export function benchChains(): void {
  const waitingCount = 64
  const results = runRounds({
    roundCount: longRoundCount,
    task: (name, path) =>
      name === 'raw'
        ? {
            kind: 'inserts',
            path,
            transactionSize: waitingCount * (HOP_COUNT + 1),
            eventCount: 5_000 * (HOP_COUNT + 1),
            secondsMax: SECONDS_MAX,
          }
        : { kind: 'chains', path, waitingCount, startCount: isSlow(name) ? 500 : 5_000 },
  })
  printRates(results, { unit: 'events/s' })
  printRatioGoals(results, [
    { to: 'loop', atLeast: 0.35 },
    { to: 'best durable peer', atLeast: 40 },
  ])
}

/** A view of 1,000 rows, folded anew from a log that is there. */
export function benchRebuild(): void {
  const eventCount = (name: ContenderName) => (isSlow(name) ? 20_000 : 200_000)
  const results = runRounds({
    roundCount: longRoundCount,
    fill: (name, path) => ({ kind: 'fill', path, accountCount: 1_000, eventCount: eventCount(name) }),
    task: (name, path) => ({ kind: 'rebuild', path, eventCount: eventCount(name) }),
  })
  printRates(results, { unit: 'events/s' })
  printRatioGoals(results, [{ to: 'raw', atLeast: 0.5 }])
}

/** The first command to an account of 10,000 events, on a log that has just been opened. */
export function benchLongStream(): void {
  const stream = { accountCount: 1, eventCount: 10_000 }
  const results = runRounds({
    roundCount,
    fill: (_, path) => ({ kind: 'fill', path, ...stream }),
    task: (_, path) => ({ kind: 'first deposit', path, ...stream, moreCount: 0 }),
  })
  printLeast(results, { figure: 'foldMs', unit: 'ms' })
}

/** A log of a million events, opened by a new process. */
export function benchMillionEvents(): void {
  // A thousand events for each account. Writing a million through the peers takes minutes; a tenth shows what they
  // need at least.
  const logOf = (name: ContenderName) => ({
    accountCount: isSlow(name) ? 100 : 1_000,
    eventCount: isSlow(name) ? 100_000 : 1_000_000,
  })
  const results = runRounds({
    roundCount: longRoundCount,
    fill: (name, path) => ({ kind: 'fill', path, ...logOf(name) }),
    task(name, path) {
      const log = logOf(name)
      return { kind: 'first deposit', path, ...log, moreCount: log.accountCount - 1 }
    },
  })
  console.log(' from the start of the process to the first answer')
  printLeast(results, { figure: 'sinceStartMs', unit: 'ms', goal: 1_000 })
  console.log(' resident, after a command on each account')
  printLeast(results, { figure: 'residentMb', unit: 'MB', goal: 200 })
}

/** How durable each contender is, in the words of its database. */
export function printSettings(folder: string): void {
  for (const name of CONTENDER_NAMES) {
    const settings = runTask(name, { kind: 'settings', path: `${folder}/${name}.db` })
    line(CONTENDERS[name].title, '', typeof settings === 'string' ? settings : '')
  }
}

function isSlow(name: ContenderName): boolean {
  return CONTENDERS[name].isPeer && CONTENDERS[name].isDurable
}
