import { attempt, type Cause } from '../cause.ts'
import type { Clock } from '../clock.ts'
import type { ReactionPorts, ScheduledPolicy } from '../definitions.ts'
import type { Issuer } from '../issuer.ts'
import type { EpochMs } from '../message.ts'
import type { StepId } from '../step.ts'
import type { Agenda, Due } from './agenda.ts'
import type { CommandQueue } from './command-queue.ts'
import type { Journal } from './journal.ts'

/** A schedule whose moment has come. */
type DueSchedule = Extract<Due, { readonly kind: 'schedule' }>

/** The policies that act by the clock. */
export interface Schedules {
  /** Issues the commands of a schedule, and puts its next moment on the agenda. */
  fire(due: DueSchedule): void
}

/** Schedules count from the moment at which this is called. */
export function createSchedules({
  agenda,
  clock,
  journal,
  ports,
  queue,
  schedules,
}: {
  readonly agenda: Agenda
  readonly clock: Clock
  readonly journal: Journal
  readonly ports: () => ReactionPorts
  readonly queue: CommandQueue
  readonly schedules: readonly ScheduledPolicy[]
}): Schedules {
  const startedAt = clock.now()
  schedules.forEach((schedule, nth) => {
    plan({ schedule, nth, after: startedAt, causeId: undefined })
  })

  /** A schedule that cannot say when it is due next is parked, and stops. */
  function plan({ schedule, nth, after, causeId }: Plan): void {
    const planned = attempt(() => nextMoment(schedule, { after, startedAt }))
    if (planned.ok) agenda.add({ kind: 'schedule', dueAt: planned.value, schedule, nth })
    else park(schedule, { handling: 'its next moment', cause: planned.failure, causeId })
  }

  function park(schedule: ScheduledPolicy, { handling, cause, causeId }: Parked): void {
    journal.park({ part: issuerOf(schedule), handling, cause }, causeId)
  }

  return {
    fire({ schedule, nth, dueAt }) {
      const causeId = journal.record({ kind: 'schedule fired', schedule: schedule.name }, undefined)
      const reacted = attempt(() => schedule.react(ports()))
      if (reacted.ok) {
        queue.issue(reacted.value, { causeId, issuedBy: issuerOf(schedule), correlationId: undefined })
      } else park(schedule, { handling: 'its moment', cause: reacted.failure, causeId })
      plan({ schedule, nth, after: dueAt, causeId })
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

function nextMoment(
  schedule: ScheduledPolicy,
  { after, startedAt }: { readonly after: EpochMs; readonly startedAt: EpochMs },
): EpochMs {
  const dueAt = schedule.next(after, startedAt)
  if (dueAt > after) return dueAt
  throw new RangeError(`The next moment after ${after} ms must be later, and is ${dueAt} ms.`)
}

function issuerOf(schedule: ScheduledPolicy): Issuer {
  return { kind: 'scheduled policy', name: schedule.name }
}
