import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqlite } from '@landfall/sqlite'
import { type KilledJournal, type KillMoment, killOnce, warmVictim } from './kill-once.ts'
import { lookAtFile, verifyFile } from './look-at-file.ts'
import { leftBehind } from './promises/left-behind.ts'
import { type Chance, chance } from './simulation/chance.ts'
import { type VictimProgram, victimProgram } from './victim-program.ts'

/** Kills on one file, behind which a new one is begun: so that reading it whole stays short. */
const KILLS_PER_FILE = 10

interface Counts {
  acknowledged: number
  events: number
  timers: number
  answers: number
}

/** Kills systems under load, again and again, and prints how that went; false where promises were broken. */
export async function printKills({
  killCount,
  seed,
}: {
  readonly killCount: number
  readonly seed: number
}): Promise<boolean> {
  console.log(`Killing a system ${killCount} times, seed ${seed}`)
  const startedAt = performance.now()
  const lot = chance(seed)
  const folder = mkdtempSync(join(tmpdir(), 'landfall-crash-'))
  const program = await victimProgram(folder)
  const counts: Counts = { acknowledged: 0, events: 0, timers: 0, answers: 0 }
  for (let first = 0; first < killCount; first += KILLS_PER_FILE) {
    const file = join(folder, `crash-${first}.db`)
    const broken = await killOnFile(
      file,
      { first, last: Math.min(killCount, first + KILLS_PER_FILE) },
      { lot, counts, program },
    )
    if (broken.length > 0) {
      console.error(`Promises are broken; the file is ${file}:\n  ${broken.slice(0, 10).join('\n  ')}`)
      return false
    }
    rmSync(file)
    if ((first / KILLS_PER_FILE) % 5 === 4)
      console.log(`  ${first + KILLS_PER_FILE} kills: every promise kept`)
  }
  rmSync(folder, { recursive: true })
  const seconds = Math.round((performance.now() - startedAt) / 1_000)
  console.log(
    `${killCount} kills in ${seconds} s, seed ${seed}: ${counts.acknowledged} commands acknowledged, ${counts.events} events, ${counts.timers} timers fired, ${counts.answers} questions answered; nothing lost, nothing doubled`,
  )
  return true
}

async function killOnFile(
  file: string,
  { first, last }: { readonly first: number; readonly last: number },
  {
    lot,
    counts,
    program,
  }: { readonly lot: Chance; readonly counts: Counts; readonly program: VictimProgram },
): Promise<readonly string[]> {
  const journal: KilledJournal = new Map()
  const since = Date.now()
  let next = warmVictim(program)
  for (let run = first; run < last; run++) {
    const victim = next
    // The one behind it gets ready meanwhile; the last one is not needed.
    if (run < last - 1) next = warmVictim(program)
    const moment = someMoment(lot)
    await killOnce(victim, { file, run, since }, { moment, journal })
    // What is killed while it starts, one after the other, is looked at behind the last.
    if (moment.behind === 'start' && run < last - 1) continue
    const broken = await lookAtFile(file, journal)
    if (broken.length > 0)
      return [`behind kill ${run}, ${moment.afterMs} ms behind its ${moment.behind}:`, ...broken]
  }
  await count(file, journal, counts)
  const { broken } = await verifyFile(file)
  return broken
}

/** While it starts, at once when it is at work, under load, or in the quiet behind it. */
function someMoment(lot: Chance): KillMoment {
  const forEver = 1_000_000
  const how = lot.below(10)
  if (how < 3) return { behind: 'start', afterMs: lot.below(80), loadMs: forEver }
  if (how < 5) return { behind: 'ready', afterMs: lot.below(15), loadMs: forEver }
  if (how < 8) return { behind: 'ready', afterMs: 15 + lot.below(700), loadMs: forEver }
  return { behind: 'ready', afterMs: 40 + lot.below(400), loadMs: 30 }
}

async function count(file: string, journal: KilledJournal, counts: Counts): Promise<void> {
  const store = sqlite(file, { logId: 'crash' })
  const { log } = await leftBehind(store)
  await store.close()
  counts.events += log.length
  for (const { told } of journal.values()) counts.acknowledged += told.filter((outcome) => outcome).length
  counts.timers += log.filter(
    ({ event, causationId }) =>
      causationId.startsWith('SponsorSubscription@') ||
      (causationId.endsWith('/Billing.ChargeAgain/0') && event.type === 'Billing.PaymentAttempted'),
  ).length
  counts.answers += log.filter(({ event }) =>
    ['Billing.PaymentSucceeded', 'Billing.PaymentFailed'].includes(event.type),
  ).length
}
