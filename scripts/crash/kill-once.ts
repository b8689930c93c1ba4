import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Command } from '@landfall/kernel'
import type { SendOutcome } from '@landfall/runtime'
import type { Journal, SentCommand } from './promises/journal.ts'
import type { VictimProgram } from './victim-program.ts'
import type { VictimTask } from './victim-task.ts'

/** What clients of systems that were killed keep in mind. */
export type KilledJournal = Map<string, SentCommand & { readonly told: (SendOutcome | undefined)[] }>

/** When a system is killed. */
export interface KillMoment {
  /** Behind which it is killed: being started, or being at work. */
  readonly behind: 'start' | 'ready'
  readonly afterMs: number
  /** Milliseconds for which clients send; the clock goes on behind. */
  readonly loadMs: number
}

/** A process that has loaded all that it needs, or is about to, and waits to be told what to do. */
export type Victim = ChildProcessByStdio<Writable, Readable, null>

export function warmVictim(program: VictimProgram): Victim {
  return spawn(process.execPath, [...program], { stdio: ['pipe', 'pipe', 'inherit'] })
}

/** Sets a system to work on a file, and kills it. What its clients sent and were told goes into the journal. */
export async function killOnce(
  victim: Victim,
  { file, run, since }: { readonly file: string; readonly run: number; readonly since: number },
  { moment, journal }: { readonly moment: KillMoment; readonly journal: KilledJournal },
): Promise<void> {
  const { behind, afterMs, loadMs } = moment
  const task: VictimTask = { file, run, since, loadMs, again: untold(journal) }
  victim.stdin.write(`${JSON.stringify(task)}\n`)
  const ended = new Promise<string>((resolve) =>
    victim.on('close', (code, signal) => resolve(signal ?? `code ${code}`)),
  )
  for await (const line of createInterface({ input: victim.stdout })) {
    if (line !== 'start' && line !== 'ready') take(journal, line)
    else if (behind === line) setTimeout(() => victim.kill('SIGKILL'), afterMs)
  }
  const how = await ended
  if (how !== 'SIGKILL')
    throw new Error(`The system ended by itself (${how}); look at what it printed above.`)
}

/** Commands of which no sender knows what became of them: they are sent again. */
function untold(journal: Journal): readonly (readonly [string, Command])[] {
  return [...journal].flatMap(([id, { command, told }]) =>
    told.every((outcome) => outcome === undefined) ? [[id, command] as const] : [],
  )
}

function take(journal: KilledJournal, line: string): void {
  const said = parsed(line)
  if (!said) return
  const { commandId, command, outcome } = said
  const known = journal.get(commandId)
  if (command) {
    if (known) known.told.push(undefined)
    else journal.set(commandId, { command, told: [undefined] })
  } else if (known) known.told[known.told.lastIndexOf(undefined)] = outcome
}

interface Said {
  readonly commandId: string
  readonly command?: Command
  readonly outcome?: SendOutcome
}

/** Undefined for a last line that the kill has cut. */
function parsed(line: string): Said | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
