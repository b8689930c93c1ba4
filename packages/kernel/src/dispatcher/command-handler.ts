import { attempt } from '../cause.ts'
import type { Decider, Ports } from '../definitions.ts'
import type { DomainEvent } from '../message.ts'
import type { HandledCommand } from '../outcome.ts'
import type { Part, StepId } from '../step.ts'
import type { WaitingCommand } from './command-queue.ts'
import type { DefinitionIndex } from './definition-index.ts'
import type { AppendedEvent, EventLog } from './event-log.ts'
import type { Journal } from './journal.ts'
import type { Publisher } from './publisher.ts'
import type { ViewStore } from './view-store.ts'

/** A command that has been given its id. */
interface HandlingCommand extends WaitingCommand {
  readonly commandId: string
  readonly correlationId: string
  readonly stepId: StepId
}

/** Handles one command: decides it, records its events, folds the views, and lets the reactors react. */
export function commandHandler({
  index,
  journal,
  log,
  ports,
  publisher,
  react,
  views,
}: {
  readonly index: DefinitionIndex
  readonly journal: Journal
  readonly log: EventLog
  readonly ports: () => Ports
  readonly publisher: Publisher
  readonly react: (event: AppendedEvent) => void
  readonly views: ViewStore
}): (waiting: WaitingCommand) => HandledCommand {
  let commandCount = 0

  function decide(handling: HandlingCommand, decider: Decider): HandledCommand {
    const { command, stepId } = handling
    const decided = attempt(() => {
      const key = decider.keyOf(command)
      return { key, decision: decider.decide(command, log.stateOf(decider, key), ports()) }
    })
    if (!decided.ok) {
      const part: Part = { kind: 'decider', name: decider.aggregate }
      journal.park({ part, handling: command.type, cause: decided.failure }, stepId)
      return { kind: 'parked', cause: decided.failure }
    }
    const { key, decision } = decided.value
    if (!decision.ok) {
      journal.record({ kind: 'refusal', command, refusal: decision.failure }, stepId)
      return { kind: 'refused', refusal: decision.failure }
    }
    const appended = decision.value.map((event) =>
      record(handling, { aggregate: decider.aggregate, key, event }),
    )
    // Only now: what one command records is recorded together, so a reaction to its first event sees it all.
    for (const event of publisher.publish(appended)) react(event)
    return { kind: 'recorded', events: appended.map(({ recorded }) => recorded) }
  }

  function record(handling: HandlingCommand, { aggregate, key, event }: EventOfInstance): AppendedEvent {
    const { causationId = handling.commandId, correlationId, stepId } = handling
    const appended = log.append({ aggregate, key, event, causationId, correlationId }, stepId)
    views.fold(appended.recorded, appended.stepId)
    return appended
  }

  return (waiting) => {
    commandCount += 1
    const commandId = `command-${commandCount}`
    const { command, issuedBy, causeId, correlationId = commandId } = waiting
    const stepId = journal.record({ kind: 'command', command, commandId, correlationId, issuedBy }, causeId)
    const decider = index.deciderOf(command.type)
    if (decider !== undefined) return decide({ ...waiting, commandId, correlationId, stepId }, decider)
    journal.record({ kind: 'unknown command', command }, stepId)
    return { kind: 'unknown command' }
  }
}

interface EventOfInstance {
  readonly aggregate: string
  readonly key: string
  readonly event: DomainEvent
}
