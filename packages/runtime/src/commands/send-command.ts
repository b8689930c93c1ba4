import { draftOf, type Engine } from '../engine.ts'
import { readOrAsStored } from '../reading/read-event.ts'
import type { SendOutcome } from '../running-system.ts'
import type { RememberedAnswer } from '../store/shelf-values.ts'
import { settled, type Work } from '../writing/work.ts'
import { commandDigest } from './command-digest.ts'
import type { Issue } from './issue.ts'
import { type Handled, runCommand } from './run-commands.ts'

/** A command from outside. */
export interface SentCommand {
  readonly issue: Issue
  /** The sender gave it its id, and may send it again. */
  readonly isRemembered: boolean
  readonly expectedVersion?: number
}

/** Handles a command from outside, or gives the answer that it got before. */
export function* sendCommand(
  engine: Engine,
  { issue, isRemembered, expectedVersion }: SentCommand,
): Work<SendOutcome> {
  const { command, commandId } = issue
  if (!isRemembered) return yield* runCommand(engine, issue, expectedVersion)
  const digest = commandDigest(command)
  const answer = yield* engine.memory.recordOf('answer', '', commandId)
  if (answer) {
    const isOther = answer.value.digest !== undefined && answer.value.digest !== digest
    return isOther ? { kind: 'other command' } : yield* answerAgain(engine, answer.value)
  }
  const handled = yield* runCommand(engine, issue, expectedVersion)
  rememberAnswer(engine, commandId, handled, digest)
  return handled
}

/** Keeps what became of a command, for when it comes again. */
export function rememberAnswer(engine: Engine, commandId: string, handled: Handled, digest?: string): void {
  const answer = rememberedAnswer(handled)
  if (!answer) return
  const value = digest === undefined ? answer : { ...answer, digest }
  draftOf(engine).put('answer', { scope: '', key: commandId, rank: engine.now(), value })
}

/** What the sender could mend and send again under the same id is not remembered. */
function rememberedAnswer(handled: Handled): RememberedAnswer | undefined {
  switch (handled.kind) {
    case 'recorded': {
      const { events, key, version, position } = handled
      const positions = events.map((recorded) => recorded.position)
      const isPublished = position !== (positions.at(-1) ?? 0)
      return { kind: 'recorded', positions, key, version, ...(isPublished && { position }) }
    }
    case 'refused':
      return { kind: 'refused', refusal: handled.refusal }
    case 'parked':
      return { kind: 'parked', message: handled.message }
    case 'conflict':
    case 'unknown command':
      return undefined
  }
}

/** What became of a command that was handled before. */
export function* answerAgain(engine: Engine, answer: RememberedAnswer): Work<SendOutcome> {
  if (answer.kind === 'refused') return { kind: 'refused', refusal: answer.refusal }
  if (answer.kind === 'parked') return { kind: 'parked', message: answer.message }
  const { positions, key, version } = answer
  const [first = 1] = positions
  const last = positions.at(-1) ?? 0
  const { store } = engine
  // Without events there is nothing to read: `limit` is 0.
  const durable = yield* settled(store.readLog({ afterPosition: first - 1, limit: last - first + 1 }))
  const all = [
    ...durable,
    ...draftOf(engine).events.filter(({ position }) => position >= first && position <= last),
  ]
  const events = all
    .filter(({ position }) => positions.includes(position))
    .map((stored) => readOrAsStored(engine, stored))
  return { kind: 'recorded', events, key, version, position: answer.position ?? last }
}
