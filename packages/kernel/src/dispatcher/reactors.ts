import { attempt } from '../cause.ts'
import type { Policy, ReactionPorts } from '../definitions.ts'
import type { Issuer } from '../issuer.ts'
import { unreachable } from '../result.ts'
import type { Calls } from './calls.ts'
import type { CommandQueue } from './command-queue.ts'
import type { DefinitionIndex } from './definition-index.ts'
import type { AppendedEvent } from './event-log.ts'
import type { Journal } from './journal.ts'
import type { Processes } from './processes.ts'

/** Lets what listens to an event react to it, in the order in which it was given. */
export interface Reactors {
  react(event: AppendedEvent): void
  /** For history: processes remember the event, and nothing is caused. */
  remember(event: AppendedEvent): void
}

export function createReactors({
  calls,
  index,
  journal,
  ports,
  processes,
  queue,
}: {
  readonly calls: Calls
  readonly index: DefinitionIndex
  readonly journal: Journal
  readonly ports: () => ReactionPorts
  readonly processes: Processes
  readonly queue: CommandQueue
}): Reactors {
  function reactPolicy(policy: Policy, { recorded, stepId }: AppendedEvent): void {
    const issuedBy: Issuer = { kind: 'policy', name: policy.name }
    const reacted = attempt(() => policy.react(recorded, ports()))
    if (reacted.ok) {
      queue.issue(reacted.value, { causeId: stepId, issuedBy, correlationId: recorded.correlationId })
    } else journal.park({ part: issuedBy, handling: recorded.event.type, cause: reacted.failure }, stepId)
  }

  return {
    react(event) {
      for (const reactor of index.reactorsTo(event.recorded.event.type)) {
        switch (reactor.kind) {
          case 'policy':
            reactPolicy(reactor, event)
            break
          case 'process':
            processes.react(reactor, event)
            break
          case 'system':
            calls.reach(reactor, event)
            break
          default:
            unreachable(reactor)
        }
      }
    },
    remember(event) {
      for (const reactor of index.reactorsTo(event.recorded.event.type)) {
        if (reactor.kind === 'process') processes.remember(reactor, event)
      }
    },
  }
}
