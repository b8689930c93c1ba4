import { attempt } from '../cause.ts'
import type { Clock } from '../clock.ts'
import type { Decider } from '../definitions.ts'
import type { DomainEvent, Recorded } from '../message.ts'
import type { Part, StepId } from '../step.ts'
import { type DefinitionIndex, unknownName } from './definition-index.ts'
import type { Journal } from './journal.ts'

/** The log, and the state of every aggregate instance as its fold. */
export interface EventLog {
  readonly recorded: readonly Recorded[]
  stateOf(decider: Decider, key: string): unknown
  /** Throws an Error if no decider has this aggregate. */
  stateNamed(aggregate: string, key: string): unknown
  append(newEvent: NewEvent, causeId: StepId | undefined): AppendedEvent
}

interface NewEvent {
  readonly aggregate: string
  readonly key: string
  readonly event: DomainEvent
  /** Absent for history: the event is then its own cause, and begins its own story. */
  readonly causationId?: string
  readonly correlationId?: string
}

export interface AppendedEvent {
  readonly recorded: Recorded
  readonly stepId: StepId
}

/** One aggregate instance, as far as it has got. */
interface Instance {
  state: unknown
  version: number
}

export interface EventLogParts {
  readonly clock: Clock
  readonly index: DefinitionIndex
  readonly journal: Journal
}

export function eventLog({ clock, index, journal }: EventLogParts): EventLog {
  const log: Recorded[] = []
  const aggregates = new Map<string, Map<string, Instance>>()

  function instanceOf(aggregate: string, key: string): Instance {
    const instances = entryOf(aggregates, aggregate, () => new Map<string, Instance>())
    return entryOf(instances, key, () => ({ state: index.deciderNamed(aggregate)?.initialState, version: 0 }))
  }

  function stateOf(decider: Decider, key: string): unknown {
    const instance = aggregates.get(decider.aggregate)?.get(key)
    return instance === undefined ? decider.initialState : instance.state
  }

  return {
    recorded: log,
    stateOf,
    stateNamed(aggregate, key) {
      const decider = index.deciderNamed(aggregate)
      if (decider !== undefined) return stateOf(decider, key)
      const known = index.definitions.deciders.map((each) => each.aggregate)
      throw unknownName('aggregate', aggregate, known)
    },
    append({ aggregate, key, event, causationId, correlationId }, causeId) {
      const instance = instanceOf(aggregate, key)
      instance.version += 1
      const position = log.length + 1
      const eventId = `event-${position}`
      const recorded: Recorded = {
        event,
        eventId,
        at: clock.now(),
        causationId: causationId ?? eventId,
        correlationId: correlationId ?? eventId,
        aggregate,
        key,
        version: instance.version,
        position,
      }
      log.push(recorded)
      const stepId = journal.record({ kind: 'event', recorded }, causeId)
      const decider = index.deciderNamed(aggregate)
      if (decider !== undefined) fold(decider, instance, recorded, stepId)
      return { recorded, stepId }
    },
  }

  function fold(decider: Decider, instance: Instance, recorded: Recorded, stepId: StepId): void {
    const { event } = recorded
    const evolved = attempt(() => decider.evolve(instance.state, event, recorded))
    if (evolved.ok) instance.state = evolved.value
    else {
      const part: Part = { kind: 'decider', name: decider.aggregate }
      journal.park({ part, handling: event.type, cause: evolved.failure }, stepId)
    }
  }
}

function entryOf<V>(map: Map<string, V>, key: string, begin: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const begun = begin()
  map.set(key, begun)
  return begun
}
