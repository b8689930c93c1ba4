import { attempt, type Recorded, type System } from '@landfall/kernel'
import { draftOf, type Engine, parkIn } from './engine.ts'
import type { Issue } from './issue.ts'
import type { OutsideSystem } from './outside-system.ts'
import { retryDelayMs } from './retry-delay.ts'
import { type Handled, runCommand } from './run-commands.ts'
import type { Work } from './work.ts'

const ATTEMPT_COUNT_MAX = 10
const RETRY_MS = 1_000

/** Takes an answer for a question that still waits; a second answer to the same one is no news. */
export function* takeAnswer(
  engine: Engine,
  {
    name,
    recorded,
    answer,
  }: { readonly name: string; readonly recorded: Recorded; readonly answer: unknown },
): Work<Handled | undefined> {
  const { eventId, correlationId, position } = recorded
  const waiting = yield* engine.memory.recordOf('call', name, eventId)
  if (!waiting) return undefined
  draftOf(engine).remove('call', name, eventId)
  const system = systemFor(engine, name, recorded.event.type)
  if (!system?.answers) return undefined
  const answered = attempt(() => system.answered(recorded, answer))
  if (!answered.ok) {
    const work = {
      kind: 'call',
      system: name,
      position,
      attemptCount: waiting.value.attemptCount + 1,
    } as const
    parkIn(engine, `${eventId}/${name}`, { work, cause: answered.failure })
    return undefined
  }
  const issued: Issue = {
    command: answered.value,
    commandId: `${eventId}/${name}`,
    causationId: eventId,
    correlationId,
    issuedBy: { kind: 'system', name },
  }
  return yield* runCommand(engine, issued)
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
}

/** Puts a question off until its next attempt, or parks it where there have been as many as there may be. */
export function* takeFailure(
  engine: Engine,
  { name, system, recorded, attemptCount, message }: FailedAttempt,
  random: () => number,
): Work<void> {
  const { position, eventId } = recorded
  const waiting = yield* engine.memory.recordOf('call', name, eventId)
  if (!waiting) return
  if (attemptCount >= (system.attemptCountMax ?? ATTEMPT_COUNT_MAX)) {
    draftOf(engine).remove('call', name, eventId)
    const work = { kind: 'call', system: name, position, attemptCount } as const
    parkIn(engine, `${eventId}/${name}`, { work, cause: { message } })
    return
  }
  const delayMs = retryDelayMs({ attemptCount, baseMs: system.retryMs ?? RETRY_MS }, random)
  const rank = engine.now() + delayMs
  draftOf(engine).put('call', { scope: name, key: eventId, rank, value: { position, attemptCount } })
  engine.due(rank)
}
