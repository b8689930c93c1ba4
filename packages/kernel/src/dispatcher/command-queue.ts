import type { Clock } from '../clock.ts'
import type { Reaction } from '../definitions.ts'
import type { Issuer } from '../issuer.ts'
import type { Command } from '../message.ts'
import type { StepId } from '../step.ts'
import type { Agenda } from './agenda.ts'
import type { Journal } from './journal.ts'

/** Where a command comes from. */
interface Origin {
  /** The step that led to it; absent for a command from outside. */
  readonly causeId: StepId | undefined
  readonly issuedBy: Issuer | undefined
  /** Absent where the command begins its own story. */
  readonly correlationId: string | undefined
  /** What its events name as their cause; absent: the command itself. */
  readonly causationId?: string
}

/** A command on its way to its aggregate. */
export interface WaitingCommand extends Origin {
  readonly command: Command
}

/** The commands that wait in one run, first in first out; those for later become timers. */
export interface CommandQueue {
  /** How many have not been taken. */
  readonly waitingCount: number
  add(waiting: WaitingCommand): void
  /** Adds what a reactor wants sent; what is due later goes to the agenda. */
  issue(reactions: readonly Reaction[], origin: Origin & { readonly issuedBy: Issuer }): void
  take(): WaitingCommand | undefined
  /** The types of the commands that were taken since the queue was cleared. */
  takenTypes(): readonly string[]
  clear(): void
}

export function commandQueue({
  agenda,
  clock,
  journal,
}: {
  readonly agenda: Agenda
  readonly clock: Clock
  readonly journal: Journal
}): CommandQueue {
  // Taken commands stay until the run is quiet: taking is cheap, and a run that does not settle can be explained.
  const commands: WaitingCommand[] = []
  let takenCount = 0
  let timerCount = 0

  function setTimer(
    { command, dueAt }: Required<Reaction>,
    origin: Origin & { readonly issuedBy: Issuer },
  ): void {
    timerCount += 1
    const { issuedBy, correlationId } = origin
    const timer = {
      timerId: `timer-${timerCount}`,
      command,
      dueAt,
      setAt: clock.now(),
      issuedBy,
      correlationId,
    }
    const stepId = journal.record({ kind: 'timer set', timer }, origin.causeId)
    agenda.add({ kind: 'timer', dueAt, timer, stepId })
  }

  return {
    get waitingCount() {
      return commands.length - takenCount
    },
    add(waiting) {
      commands.push(waiting)
    },
    issue(reactions, origin) {
      for (const { command, dueAt } of reactions) {
        if (dueAt !== undefined && dueAt > clock.now()) setTimer({ command, dueAt }, origin)
        else commands.push({ ...origin, command })
      }
    },
    take() {
      const waiting = commands[takenCount]
      if (waiting !== undefined) takenCount += 1
      return waiting
    },
    takenTypes: () => commands.slice(0, takenCount).map((waiting) => waiting.command.type),
    clear() {
      commands.length = 0
      takenCount = 0
    },
  }
}
