import type { VirtualClock } from '../clock.ts'
import type { EpochMs } from '../message.ts'
import type { RunOutcome } from '../outcome.ts'
import { unreachable } from '../result.ts'
import type { DoesNotSettle } from '../step.ts'
import type { Agenda, Due } from './agenda.ts'
import type { CommandQueue } from './command-queue.ts'
import type { Journal } from './journal.ts'
import type { Processes } from './processes.ts'
import type { Schedules } from './schedules.ts'
import { tally, tallyText } from './tally.ts'

/** Moves the clock, and brings about what is due on the way. */
export interface Timekeeper {
  /** Throws a RangeError for a moment that has passed. */
  advanceTo(at: EpochMs): RunOutcome
}

export interface TimekeeperParts {
  readonly agenda: Agenda
  readonly clock: VirtualClock
  readonly firingCountMax: number
  readonly journal: Journal
  readonly processes: Processes
  readonly queue: CommandQueue
  readonly schedules: Schedules
  /** Runs until quiet after each thing that was due. */
  readonly settle: () => DoesNotSettle | undefined
}

export function createTimekeeper(parts: TimekeeperParts): Timekeeper {
  const { agenda, clock, firingCountMax, journal, processes, queue, schedules, settle } = parts

  /** Returns the name of what fired. */
  function fire(due: Due): string {
    switch (due.kind) {
      case 'timer': {
        const { command, issuedBy, correlationId } = due.timer
        const causeId = journal.record({ kind: 'timer fired', timer: due.timer }, due.stepId)
        queue.add({ command, causeId, issuedBy, correlationId })
        return command.type
      }
      case 'timeout':
        processes.timeOut(due.instance)
        return due.instance.process.name
      case 'schedule':
        schedules.fire(due)
        return due.schedule.name
      default:
        return unreachable(due)
    }
  }

  function stop(at: EpochMs, firedNames: readonly string[]): DoesNotSettle {
    const repeats = tally(firedNames)
    const message =
      `After ${firingCountMax} timers, timeouts and schedules the clock stands at ${clock.now()} ms, ` +
      `on its way to ${at} ms. Most often fired ${tallyText(repeats)}. ` +
      'Advance in shorter stretches, allow more with firingCountMax, or look for a timer that sets itself again.'
    const unsettled: DoesNotSettle = { kind: 'does not settle', message, repeats, droppedCount: 0 }
    journal.record(unsettled, undefined)
    return unsettled
  }

  return {
    advanceTo(at) {
      if (!Number.isFinite(at) || at < clock.now()) {
        throw new RangeError(`Time only moves forward: it is ${clock.now()} ms, and ${at} ms was asked for.`)
      }
      const firedNames: string[] = []
      for (let due = agenda.first(); due !== undefined && due.dueAt <= at; due = agenda.first()) {
        if (firedNames.length >= firingCountMax) return stop(at, firedNames)
        agenda.takeFirst()
        // Who handed in the clock may have moved it too: what was due in between fires late, and not in the past.
        clock.moveTo(Math.max(clock.now(), due.dueAt))
        firedNames.push(fire(due))
        const unsettled = settle()
        if (unsettled !== undefined) return unsettled
      }
      clock.moveTo(at)
      return { kind: 'quiet' }
    },
  }
}
