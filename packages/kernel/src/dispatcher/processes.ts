import { attempt } from '../cause.ts'
import type { Process, ProcessStep, Reaction, ReactionPorts } from '../definitions.ts'
import type { Issuer } from '../issuer.ts'
import type { EpochMs, Recorded } from '../message.ts'
import type { StepId } from '../step.ts'
import type { Agenda } from './agenda.ts'
import type { CommandQueue } from './command-queue.ts'
import type { AppendedEvent } from './event-log.ts'
import type { Journal } from './journal.ts'
import type { ProcessInstance, ProcessInstances } from './process-instance.ts'

/** Lets processes hear events and the clock. */
export interface Processes {
  /** A process reacts to an event, starting where its key has no instance, and its commands are issued. */
  react(process: Process, event: AppendedEvent): void
  /** The same for history: the process remembers the event, and its commands are dropped. */
  remember(process: Process, event: AppendedEvent): void
  /** The moment has come at which an instance that has not ended gives up waiting. */
  timeOut(instance: ProcessInstance): void
}

export interface ProcessesParts {
  readonly agenda: Agenda
  readonly instances: ProcessInstances
  readonly journal: Journal
  readonly ports: () => ReactionPorts
  readonly queue: CommandQueue
}

export function createProcesses({ agenda, instances, journal, ports, queue }: ProcessesParts): Processes {
  /** The reactions of the instance; none if it has ended, or throws: then it stays as it was. */
  function hear(process: Process, { recorded, stepId }: AppendedEvent): readonly Reaction[] {
    const heard = attempt(() => hearing({ process, recorded, instances, ports: ports() }))
    if (!heard.ok) {
      journal.park({ part: issuerOf(process), handling: recorded.event.type, cause: heard.failure }, stepId)
      return []
    }
    const { key, instance, step, timeoutAt } = heard.value
    if (instance?.ended) return []
    move(instance ?? start({ process, key, recorded, timeoutAt }, stepId), step, stepId)
    return step.reactions
  }

  function start({ process, key, recorded, timeoutAt }: Start, causeId: StepId): ProcessInstance {
    const { name, initialState } = process
    const { correlationId } = recorded
    const startedBy = journal.record({ kind: 'process started', process: name, key, timeoutAt }, causeId)
    const instance = { process, key, correlationId, startedBy, state: initialState, ended: false }
    instances.add(instance)
    if (timeoutAt !== undefined) agenda.add({ kind: 'timeout', dueAt: timeoutAt, instance })
    return instance
  }

  function move(instance: ProcessInstance, { state, ended }: ProcessStep<unknown>, causeId: StepId): void {
    const { process, key } = instance
    instance.state = state
    instance.ended = ended
    if (ended) journal.record({ kind: 'process ended', process: process.name, key }, causeId)
  }

  return {
    react(process, event) {
      const { correlationId } = event.recorded
      queue.issue(hear(process, event), {
        causeId: event.stepId,
        issuedBy: issuerOf(process),
        correlationId,
      })
    },
    remember(process, event) {
      hear(process, event)
    },
    timeOut(instance) {
      const { process, key, correlationId, startedBy } = instance
      const issuedBy = issuerOf(process)
      const causeId = journal.record({ kind: 'timeout fired', process: process.name, key }, startedBy)
      const given = attempt(() => process.timeout?.(instance.state, key, ports()))
      if (!given.ok) {
        journal.park({ part: issuedBy, handling: 'its timeout', cause: given.failure }, causeId)
      } else if (given.value !== undefined) {
        move(instance, given.value, causeId)
        queue.issue(given.value.reactions, { causeId, issuedBy, correlationId })
      }
    },
  }
}

interface Start {
  readonly process: Process
  readonly key: string
  readonly recorded: Recorded
  readonly timeoutAt: EpochMs | undefined
}

/** What a process makes of an event. Everything that may throw is asked for here, before anything changes. */
interface Hearing {
  readonly key: string
  readonly instance: ProcessInstance | undefined
  readonly step: ProcessStep<unknown>
  /** Asked for where the process starts. */
  readonly timeoutAt: EpochMs | undefined
}

function hearing({
  process,
  recorded,
  instances,
  ports,
}: {
  readonly process: Process
  readonly recorded: Recorded
  readonly instances: ProcessInstances
  readonly ports: ReactionPorts
}): Hearing {
  const key = process.keyOf(recorded)
  const instance = instances.find(process.name, key)
  const state = instance === undefined ? process.initialState : instance.state
  if (instance?.ended)
    return { key, instance, step: { state, reactions: [], ended: true }, timeoutAt: undefined }
  const step = process.react(state, recorded, ports)
  const timeoutAt = instance === undefined ? timeoutAtOf(process, recorded.at) : undefined
  return { key, instance, step, timeoutAt }
}

/** A process without a `timeout` has nothing to do then, and so waits for ever. */
function timeoutAtOf(process: Process, startedAt: EpochMs): EpochMs | undefined {
  return process.timeout === undefined ? undefined : process.timeoutAt?.(startedAt)
}

function issuerOf(process: Process): Issuer {
  return { kind: 'process', name: process.name }
}
