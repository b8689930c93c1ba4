import type { Call, StandingAnswer } from '../call.ts'
import { attempt, type Cause } from '../cause.ts'
import type { Clock } from '../clock.ts'
import type { System } from '../definitions.ts'
import type { Issuer } from '../issuer.ts'
import type { StepId } from '../step.ts'
import type { CommandQueue } from './command-queue.ts'
import { type DefinitionIndex, unknownName } from './definition-index.ts'
import type { AppendedEvent } from './event-log.ts'
import type { Journal } from './journal.ts'

/** The calls to external systems, each answered at most once. */
export interface Calls {
  /** Those without an answer, in the order in which they were made. */
  readonly waiting: readonly Call[]
  /** An event reaches a system: it is called if it answers, else told. */
  reach(system: System, event: AppendedEvent): void
  /** Sets or ends the standing answer of a system, and gives it to its waiting calls, in order. */
  answerFor(system: string, answer: StandingAnswer | undefined): void
  answer(callId: string, answer: unknown): AnswerTaken
}

type AnswerTaken =
  | { readonly kind: 'taken' }
  | { readonly kind: 'answered before' }
  | { readonly kind: 'unknown call' }
  | { readonly kind: 'parked'; readonly cause: Cause }

interface WaitingCall {
  readonly call: Call
  readonly system: System
  readonly stepId: StepId
}

export interface CallsParts {
  readonly clock: Clock
  readonly index: DefinitionIndex
  readonly journal: Journal
  readonly queue: CommandQueue
}

export function createCalls({ clock, index, journal, queue }: CallsParts): Calls {
  const waiting = new Map<string, WaitingCall>()
  const answeredIds = new Set<string>()
  const standing = new Map<string, StandingAnswer>()

  /** The standing answer of the system, if it has one, and it is not silence. */
  function takeStanding(waitingCall: WaitingCall): void {
    const { system, recorded } = waitingCall.call
    const answered = attempt(() => standing.get(system)?.(recorded))
    if (!answered.ok) park(waitingCall, answered.failure)
    else if (answered.value !== undefined) take(waitingCall, answered.value)
  }

  function take(waitingCall: WaitingCall, answer: unknown): AnswerTaken {
    const { call, system, stepId } = waitingCall
    const { eventId: causationId, correlationId } = call.recorded
    const answered = attempt(() => system.answered(call.recorded, answer))
    if (!answered.ok) return park(waitingCall, answered.failure)
    waiting.delete(call.callId)
    answeredIds.add(call.callId)
    const causeId = journal.record({ kind: 'answer', call, answer }, stepId)
    queue.add({ command: answered.value, causeId, issuedBy: issuerOf(call), causationId, correlationId })
    return { kind: 'taken' }
  }

  function park({ call, stepId }: WaitingCall, cause: Cause): AnswerTaken {
    journal.park({ part: issuerOf(call), handling: call.recorded.event.type, cause }, stepId)
    return { kind: 'parked', cause }
  }

  return {
    get waiting() {
      return Array.from(waiting.values(), ({ call }) => call)
    },
    reach(system, { recorded, stepId }) {
      if (!system.answers) {
        journal.record({ kind: 'told', system: system.name, recorded }, stepId)
        return
      }
      const callId = `call-${waiting.size + answeredIds.size + 1}`
      const call: Call = { callId, system: system.name, recorded, calledAt: clock.now() }
      const waitingCall = { call, system, stepId: journal.record({ kind: 'call', call }, stepId) }
      waiting.set(callId, waitingCall)
      takeStanding(waitingCall)
    },
    answerFor(system, answer) {
      assertSystem(index, system)
      if (answer === undefined) standing.delete(system)
      else standing.set(system, answer)
      for (const waitingCall of [...waiting.values()]) {
        if (waitingCall.call.system === system) takeStanding(waitingCall)
      }
    },
    answer(callId, answer) {
      const waitingCall = waiting.get(callId)
      if (waitingCall !== undefined) return take(waitingCall, answer)
      return { kind: answeredIds.has(callId) ? 'answered before' : 'unknown call' }
    },
  }
}

function issuerOf(call: Call): Issuer {
  return { kind: 'system', name: call.system }
}

function assertSystem(index: DefinitionIndex, name: string): void {
  const systems = index.definitions.reactors.filter((reactor) => reactor.kind === 'system')
  const names = systems.map((system) => system.name)
  if (!names.includes(name)) throw unknownName('system', name, names)
}
