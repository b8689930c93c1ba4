import { attempt, type EpochMs, type Recorded, type System } from '@landfall/kernel'
import type { Issue } from '../commands/issue.ts'
import { type Handled, runCommand } from '../commands/run-commands.ts'
import { answerAgain, rememberAnswer } from '../commands/send-command.ts'
import { draftOf, type Engine, parkIn } from '../engine.ts'
import type { SendOutcome } from '../running-system.ts'
import { NEVER } from '../store/shelf-values.ts'
import type { Work } from '../writing/work.ts'
import type { OutsideSystem } from './outside-system.ts'
import { retryDelayMs } from './retry-delay.ts'

const ATTEMPT_COUNT_MAX = 10
const RETRY_MS = 1_000

/** Longest time that a system may ask to be left alone. */
const RETRY_AFTER_MS_MAX = 24 * 60 * 60 * 1_000

/** What a system says to an event, by its name. */
export interface GivenAnswer {
  readonly name: string
  readonly recorded: Recorded
  readonly answer: unknown
}

/**
 * Takes an answer that came by another way than asking. One that comes a second time gets what became of the first,
 * whatever it says. Undefined where nothing waits for it.
 */
export function* answerOnce(engine: Engine, given: GivenAnswer): Work<SendOutcome | undefined> {
  const commandId = answerIdOf(given)
  const earlier = yield* engine.memory.recordOf('answer', '', commandId)
  if (earlier) return yield* answerAgain(engine, earlier.value)
  const handled = yield* takeAnswer(engine, given)
  // What is parked may be answered again, once it has been mended.
  if (handled?.kind === 'recorded') rememberAnswer(engine, commandId, handled)
  return handled
}

/** Takes an answer for a question that still waits, or was given up; a second answer to the same one is no news. */
export function* takeAnswer(engine: Engine, given: GivenAnswer): Work<Handled | undefined> {
  const { name, recorded, answer } = given
  const { eventId, correlationId, position } = recorded
  const attemptCount = yield* takeQuestion(engine, given)
  if (attemptCount === undefined) return undefined
  const system = systemFor(engine, name, recorded.event.type)
  if (!system?.answers) return undefined
  const answered = attempt(() => system.answered(recorded, answer))
  if (!answered.ok) {
    const work = { kind: 'call', system: name, position, attemptCount: attemptCount + 1 } as const
    parkIn(engine, answerIdOf(given), { work, cause: answered.failure })
    return { kind: 'parked', message: answered.failure.message }
  }
  const issued: Issue = {
    command: answered.value,
    commandId: answerIdOf(given),
    causationId: eventId,
    correlationId,
    issuedBy: { kind: 'system', name },
  }
  return yield* runCommand(engine, issued)
}

/** Takes a question off its shelf, or off that of what is parked: attempts that were made, undefined without a question. */
function* takeQuestion(engine: Engine, given: GivenAnswer): Work<number | undefined> {
  const { name, recorded } = given
  const waiting = yield* engine.memory.recordOf('call', name, recorded.eventId)
  if (waiting) {
    draftOf(engine).remove('call', name, recorded.eventId)
    return waiting.value.attemptCount
  }
  const parked = yield* engine.memory.recordOf('parked', 'call', answerIdOf(given))
  if (parked?.value.work.kind !== 'call') return undefined
  draftOf(engine).remove('parked', 'call', answerIdOf(given))
  return parked.value.work.attemptCount
}

/** Id of the command that an answer becomes; a question that is parked has it too. */
function answerIdOf({ name, recorded }: Omit<GivenAnswer, 'answer'>): string {
  return `${recorded.eventId}/${name}`
}

/** Lets a question lie until it is to be put again, or until its answer comes by another way. */
export function* putOff(
  engine: Engine,
  { name, recorded, askAgainAt }: Omit<GivenAnswer, 'answer'> & { readonly askAgainAt: EpochMs },
): Work<void> {
  const { eventId } = recorded
  const waiting = yield* engine.memory.recordOf('call', name, eventId)
  if (!waiting) return
  draftOf(engine).put('call', { scope: name, key: eventId, rank: askAgainAt, value: waiting.value })
  if (askAgainAt !== NEVER) engine.due(askAgainAt)
}

/** Several definitions may stand for one system, each for the events that it listens to. */
function systemFor({ index }: Engine, name: string, eventType: string): System | undefined {
  const systems = index.reactorsTo(eventType).filter((reactor) => reactor.kind === 'system')
  return systems.find((system) => system.name === name)
}

/** An attempt that brought no answer. */
export interface FailedAttempt {
  readonly name: string
  readonly system: OutsideSystem
  readonly recorded: Recorded
  readonly attemptCount: number
  readonly message: string
  /** How long the system wants to be left alone. */
  readonly retryAfterMs?: number
}

/** Puts a question off until its next attempt, or parks it where there have been as many as there may be. */
export function* takeFailure(
  engine: Engine,
  { name, system, recorded, attemptCount, message, retryAfterMs = 0 }: FailedAttempt,
  random: () => number,
): Work<void> {
  const { position, eventId } = recorded
  const waiting = yield* engine.memory.recordOf('call', name, eventId)
  if (!waiting) return
  if (attemptCount >= (system.attemptCountMax ?? ATTEMPT_COUNT_MAX)) {
    draftOf(engine).remove('call', name, eventId)
    const work = { kind: 'call', system: name, position, attemptCount } as const
    parkIn(engine, answerIdOf({ name, recorded }), { work, cause: { message } })
    return
  }
  const delayMs = retryDelayMs({ attemptCount, baseMs: system.retryMs ?? RETRY_MS }, random)
  const rank = engine.now() + Math.max(delayMs, Math.min(retryAfterMs, RETRY_AFTER_MS_MAX))
  draftOf(engine).put('call', { scope: name, key: eventId, rank, value: { position, attemptCount } })
  engine.due(rank)
}
