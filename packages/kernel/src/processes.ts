import type { Agenda } from './agenda.ts'
import { attempt } from './cause.ts'
import type { CommandQueue } from './command-queue.ts'
import { type DefinitionIndex, unknownName } from './definition-index.ts'
import type { Process, ProcessStep, ReactionPorts } from './definitions.ts'
import type { AppendedEvent } from './event-log.ts'
import type { Issuer } from './issuer.ts'
import type { Journal } from './journal.ts'
import type { EpochMs, Recorded } from './message.ts'
import type { ProcessInstance } from './process-instance.ts'
import type { StepId } from './step.ts'

/** All instances of all processes. */
export interface Processes {
  /** Lets a process react to an event, starting an instance where its key has none, and issues its commands. */
  react(process: Process, event: AppendedEvent): void
  /** The same for history: the process remembers the event, and its commands are dropped. */
  remember(process: Process, event: AppendedEvent): void
  /** The moment has come at which an instance that has not ended gives up waiting. */
  timeOut(instance: ProcessInstance): void
  /** Undefined where the process has not started for this key; throws an Error if no process has this name. */
  find(process: string, key: string): ProcessInstance | undefined
}

/** What an instance makes of an event: everything that may throw has been asked for. */
interface Hearing {
  readonly key: string
  readonly instance: ProcessInstance | undefined
  readonly step: ProcessStep<unknown>
  readonly timeoutAt: EpochMs | undefined
}

export function createProcesses({
  agenda,
  index,
  journal,
  ports,
  queue,
}: {
  readonly agenda: Agenda
  readonly index: DefinitionIndex
  readonly journal: Journal
  readonly ports: () => ReactionPorts
  readonly queue: CommandQueue
}): Processes {
  const instances = new Map<string, Map<string, ProcessInstance>>()
  for (const reactor of index.definitions.reactors) {
    if (reactor.kind === 'process') instances.set(reactor.name, new Map())
  }

  function instancesOf(process: string): Map<string, ProcessInstance> {
    const found = instances.get(process)
    if (found === undefined) throw unknownName('process', process, instances.keys())
    return found
  }

  /** The reactions of the instance; none if it has ended or has thrown. */
  function hear(process: Process, { recorded, stepId }: AppendedEvent): ProcessStep<unknown>['reactions'] {
    const heard = attempt((): Hearing | undefined => {
      const key = process.keyOf(recorded)
      const instance = instancesOf(process.name).get(key)
      if (instance?.ended) return undefined
      const step = process.react(instance === undefined ? process.initialState : instance.state, recorded, ports())
      return { key, instance, step, timeoutAt: instance ? undefined : timeoutAtOf(process, recorded.at) }
    })
    if (!heard.ok) {
      journal.park({ part: issuerOf(process), handling: recorded.event.type, cause: heard.failure }, stepId)
      return []
    }
    if (heard.value === undefined) return []
    const { key, step, timeoutAt } = heard.value
    const instance = heard.value.instance ?? start(process, { key, recorded, timeoutAt, causeId: stepId })
    move(instance, step, stepId)
    return step.reactions
  }

  function start(process: Process, { key, recorded, timeoutAt, causeId }: Start): ProcessInstance {
    const startedBy = journal.record({ kind: 'process started', process: process.name, key, timeoutAt }, causeId)
    const { correlationId } = recorded
    const instance = { process, key, correlationId, startedBy, state: process.initialState, ended: false }
    instancesOf(process.name).set(key, instance)
    if (timeoutAt !== undefined) agenda.add({ kind: 'timeout', dueAt: timeoutAt, instance })
    return instance
  }

  function move(instance: ProcessInstance, { state, ended }: ProcessStep<unknown>, causeId: StepId): void {
    instance.state = state
    instance.ended = ended
    if (ended) {
      journal.record({ kind: 'process ended', process: instance.process.name, key: instance.key }, causeId)
    }
  }

  return {
    react(process, event) {
      const { correlationId } = event.recorded
      queue.issue(hear(process, event), { causeId: event.stepId, issuedBy: issuerOf(process), correlationId })
    },
    remember: hear,
    timeOut(instance) {
      const { process, key, correlationId } = instance
      const causeId = journal.record({ kind: 'timeout fired', process: process.name, key }, instance.startedBy)
      const given = attempt(() => process.timeout?.(instance.state, key, ports()))
      if (!given.ok) {
        journal.park({ part: issuerOf(process), handling: 'its timeout', cause: given.failure }, causeId)
      } else if (given.value !== undefined) {
        move(instance, given.value, causeId)
        queue.issue(given.value.reactions, { causeId, issuedBy: issuerOf(process), correlationId })
      }
    },
    find: (process, key) => instancesOf(process).get(key),
  }
}

interface Start {
  readonly key: string
  readonly recorded: Recorded
  readonly timeoutAt: EpochMs | undefined
  readonly causeId: StepId
}

function issuerOf(process: Process): Issuer {
  return { kind: 'process', name: process.name }
}

/** A process without a `timeout` has nothing to do then, and so waits for ever. */
function timeoutAtOf(process: Process, startedAt: EpochMs): EpochMs | undefined {
  return process.timeout === undefined ? undefined : process.timeoutAt?.(startedAt)
}
