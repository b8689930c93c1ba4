import type { Call, StandingAnswer } from './call.ts'
import { attempt, type Cause } from './cause.ts'
import type { Clock } from './clock.ts'
import type { CommandQueue } from './command-queue.ts'
import { type DefinitionIndex, unknownName } from './definition-index.ts'
import type { System } from './definitions.ts'
import type { AppendedEvent } from './event-log.ts'
import type { Issuer } from './issuer.ts'
import type { Journal } from './journal.ts'
import type { StepId } from './step.ts'

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

export type AnswerTaken =
  | { readonly kind: 'taken' }
  | { readonly kind: 'answered before' }
  | { readonly kind: 'unknown call' }
  | { readonly kind: 'parked'; readonly cause: Cause }

interface WaitingCall {
  readonly call: Call
  readonly system: System
  readonly stepId: StepId
}

export function createCalls({
  clock,
  index,
  journal,
  queue,
}: {
  readonly clock: Clock
  readonly index: DefinitionIndex
  readonly journal: Journal
  readonly queue: CommandQueue
}): Calls {
  const waiting = new Map<string, WaitingCall>()
  const answeredIds = new Set<string>()
  const standing = new Map<string, StandingAnswer>()
  const names = index.definitions.reactors.filter((each) => each.kind === 'system').map((each) => each.name)

  function take({ call, system, stepId }: WaitingCall, answer: unknown): AnswerTaken {
    const { recorded } = call
    const part: Issuer = { kind: 'system', name: system.name }
    const answered = attempt(() => system.answered(recorded, answer))
    if (!answered.ok) {
      journal.park({ part, handling: recorded.event.type, cause: answered.failure }, stepId)
      return { kind: 'parked', cause: answered.failure }
    }
    waiting.delete(call.callId)
    answeredIds.add(call.callId)
    const causeId = journal.record({ kind: 'answer', call, answer }, stepId)
    const { eventId: causationId, correlationId } = recorded
    queue.add({ command: answered.value, causeId, issuedBy: part, causationId, correlationId })
    return { kind: 'taken' }
  }

  function takeStanding(waitingCall: WaitingCall): void {
    const { call, stepId } = waitingCall
    const answered = attempt(() => standing.get(call.system)?.(call.recorded))
    if (!answered.ok) {
      const part: Issuer = { kind: 'system', name: call.system }
      journal.park({ part, handling: call.recorded.event.type, cause: answered.failure }, stepId)
    } else if (answered.value !== undefined) {
      take(waitingCall, answered.value)
    }
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
      if (!names.includes(system)) throw unknownName('system', system, names)
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
