import type { Agenda, Due } from './agenda.ts'
import { attempt, type Cause } from './cause.ts'
import type { VirtualClock } from './clock.ts'
import type { CommandQueue } from './command-queue.ts'
import type { DefinitionIndex } from './definition-index.ts'
import type { ReactionPorts, ScheduledPolicy } from './definitions.ts'
import type { Issuer } from './issuer.ts'
import type { Journal } from './journal.ts'
import type { EpochMs } from './message.ts'
import type { RunOutcome } from './outcome.ts'
import type { Processes } from './processes.ts'
import { unreachable } from './result.ts'
import type { DoesNotSettle, StepId } from './step.ts'
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
  readonly index: DefinitionIndex
  readonly journal: Journal
  readonly ports: () => ReactionPorts
  readonly processes: Processes
  readonly queue: CommandQueue
  /** Runs until quiet after each thing that was due. */
  readonly settle: () => DoesNotSettle | undefined
}

/** Schedules count from the moment at which this is called. */
export function createTimekeeper(parts: TimekeeperParts): Timekeeper {
  const { agenda, clock, firingCountMax, index, journal, ports, processes, queue, settle } = parts
  const startedAt = clock.now()
  index.definitions.schedules.forEach((schedule, nth) => {
    plan({ schedule, nth, after: startedAt, causeId: undefined })
  })

  /** Puts the next moment of a schedule on the agenda; a schedule that cannot say when is parked, and stops. */
  function plan({ schedule, nth, after, causeId }: Plan): void {
    const planned = attempt(() => {
      const dueAt = schedule.next(after, startedAt)
      if (dueAt > after) return dueAt
      throw new RangeError(`The next moment after ${after} ms must be later, and is ${dueAt} ms.`)
    })
    if (planned.ok) agenda.add({ kind: 'schedule', dueAt: planned.value, schedule, nth })
    else park(schedule, { handling: 'its next moment', cause: planned.failure, causeId })
  }

  function park(schedule: ScheduledPolicy, { handling, cause, causeId }: Parked): void {
    journal.park({ part: issuerOf(schedule), handling, cause }, causeId)
  }

  /** The name of what fired. */
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
        fireSchedule(due)
        return due.schedule.name
      default:
        return unreachable(due)
    }
  }

  function fireSchedule({ schedule, nth, dueAt }: Extract<Due, { readonly kind: 'schedule' }>): void {
    const causeId = journal.record({ kind: 'schedule fired', schedule: schedule.name }, undefined)
    const reacted = attempt(() => schedule.react(ports()))
    if (reacted.ok) {
      queue.issue(reacted.value, { causeId, issuedBy: issuerOf(schedule), correlationId: undefined })
    } else park(schedule, { handling: 'its moment', cause: reacted.failure, causeId })
    plan({ schedule, nth, after: dueAt, causeId })
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

interface Plan {
  readonly schedule: ScheduledPolicy
  readonly nth: number
  readonly after: EpochMs
  readonly causeId: StepId | undefined
}

interface Parked {
  readonly handling: string
  readonly cause: Cause
  readonly causeId: StepId | undefined
}

function issuerOf(schedule: ScheduledPolicy): Issuer {
  return { kind: 'scheduled policy', name: schedule.name }
}
